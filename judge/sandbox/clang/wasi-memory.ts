// The memory of a program that runs on WASI, as its host reads and writes it.

export type WasiMemory = {
  /** All of it; another object after it has grown. */
  readonly bytes: Uint8Array;
  u32(at: number, value: number): void;
  u64(at: number, value: bigint): void;
  text(at: number, length: number): string;
  /** The pieces that a list of (address, length) pairs names. */
  vectors(at: number, count: number): Uint8Array[];
};

/** `its` is known only once the program is there. */
export function wasiMemory(its: () => { readonly buffer: ArrayBuffer }): WasiMemory {
  let bytes = new Uint8Array(0);
  let view = new DataView(bytes.buffer);
  const current = () => {
    const { buffer } = its();
    if (bytes.buffer !== buffer) {
      bytes = new Uint8Array(buffer);
      view = new DataView(buffer);
    }
    return bytes;
  };
  return {
    get bytes() {
      return current();
    },
    u32(at, value) {
      current();
      view.setUint32(at, value, true);
    },
    u64(at, value) {
      current();
      view.setBigUint64(at, value, true);
    },
    text: (at, length) => Buffer.from(current().subarray(at, at + length)).toString('utf8'),
    vectors(at, count) {
      const all = current();
      return Array.from({ length: count }, (_, i) => {
        const start = view.getUint32(at + i * 8, true);
        return all.subarray(start, start + view.getUint32(at + i * 8 + 4, true));
      });
    },
  };
}
