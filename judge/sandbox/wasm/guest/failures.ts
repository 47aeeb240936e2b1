// Guest: how a program is stopped, and where it was then. Carried into the isolate by its own text.

export function makeFailures(g: any) {
  const { WebAssembly, Uint8Array, Error } = g;
  Error.stackTraceLimit = 100;
  // What an import throws is caught by a program's own `catch (...)`; a trap is not.
  const trapping = new WebAssembly.Module(
    new Uint8Array([
      0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 116, 0, 0, 10, 5, 1, 3, 0, 0, 11,
    ]),
  );
  const trap: () => never = new WebAssembly.Instance(trapping, {}).exports.t;
  const state = { stopped: '', thrown: '', looks: 0, thrownAt: '', stoppedAt: '' };

  /** Places in the module, the innermost first. */
  const placesIn = (error: any): string =>
    (String(error?.stack ?? '').match(/wasm-function\[\d+\]:0x[0-9a-f]+/g) ?? [])
      .map((frame) => Number.parseInt(frame.slice(frame.indexOf(':') + 1), 16))
      .join(',');

  return {
    stop(why: string): never {
      state.stopped = why;
      return trap();
    },
    /** From now on. Looking takes some microseconds, so who throws very often is not looked at for ever. */
    watchThrows() {
      state.looks = 10_000;
    },
    /** An exception sets out. */
    throwing() {
      state.thrownAt = state.looks-- > 0 ? placesIn(new Error()) : '';
    },
    /** What nobody caught. */
    uncaught(name: string, words: string) {
      state.thrown = words === '' ? name : `${name}: ${words}`;
    },
    thrown: () => state.thrown,
    /** Where it failed: places in the module, separated by commas. */
    failedAt: () => (state.thrown === '' ? state.stoppedAt : state.thrownAt),
    /** How a step ended that did not come back. */
    endOf(error: any): string {
      state.stoppedAt = placesIn(error);
      if (state.stopped !== '') return state.stopped;
      const message = String(error?.message ?? error).slice(0, 300);
      const frame = /at (.{1,200}?) \(wasm:\/\//.exec(String(error?.stack ?? ''))?.[1] ?? '';
      return `trap ${JSON.stringify({ message, frame, thrown: state.thrown })}`;
    },
  };
}
