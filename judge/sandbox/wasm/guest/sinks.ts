// Guest: where a program's output is collected, up to a cap. Carried into the isolate by its own text.

export function makeSinks(g: any, caps: { readonly outputBytes: number; readonly printedBytes: number }) {
  const { Uint8Array } = g;
  const sink = (cap: number) => ({ bytes: new Uint8Array(4096), length: 0, cap, position: 0 });
  const [output, printed] = [sink(caps.outputBytes), sink(caps.printedBytes)];
  const append = (to: ReturnType<typeof sink>, source: Uint8Array) => {
    if (to.length + source.length > to.cap) return false;
    if (to.length + source.length > to.bytes.length) {
      const larger = new Uint8Array(Math.min(to.cap, Math.max(to.bytes.length * 2, to.length + source.length)));
      larger.set(to.bytes.subarray(0, to.length));
      to.bytes = larger;
    }
    to.bytes.set(source, to.length);
    to.length += source.length;
    return true;
  };

  return { output, printed, append };
}
