// Guest: what WASI tells a program of the world: its arguments, no environment, a clock, seeded chance. Carried into the isolate by its
// own text.

type Memory = {
  u32(at: number, value: number): void;
  u64(at: number, value: bigint): void;
  bytes(): Uint8Array;
};

export function makeSystemCalls(
  g: any,
  settings: { readonly args: readonly string[]; readonly seed: number; readonly isMetered: boolean },
  memory: Memory,
) {
  const { Uint8Array } = g;
  let random = settings.seed >>> 0 || 1;
  let ticks = 0;

  const argv = ['solution', ...settings.args].map((arg) => {
    const encoded: number[] = [];
    for (const char of unescape(encodeURIComponent(arg))) encoded.push(char.charCodeAt(0));
    return new Uint8Array([...encoded, 0]);
  });

  const calls: Record<string, (...args: any[]) => number> = {
    args_sizes_get: (count, size) => {
      memory.u32(count, argv.length);
      memory.u32(
        size,
        argv.reduce((sum, arg) => sum + arg.length, 0),
      );
      return 0;
    },
    args_get: (pointers, buffer) => {
      let at = buffer;
      for (const [i, arg] of argv.entries()) {
        memory.u32(pointers + 4 * i, at);
        memory.bytes().set(arg, at);
        at += arg.length;
      }
      return 0;
    },
    environ_sizes_get: (count, size) => {
      memory.u32(count, 0);
      memory.u32(size, 0);
      return 0;
    },
    environ_get: () => 0,
    clock_res_get: (_id, at) => {
      memory.u64(at, 1_000_000n);
      return 0;
    },
    clock_time_get: (_id, _precision, at) => {
      // Metered runs count the same each time: their clock starts where it always starts, and each look at it takes a microsecond.
      if (settings.isMetered) memory.u64(at, (1_700_000_000_000_000n + BigInt(ticks++)) * 1000n);
      else memory.u64(at, BigInt(g.Date.now()) * 1_000_000n + BigInt(ticks++ % 1000));
      return 0;
    },
    random_get: (at, length) => {
      for (let i = 0; i < length; i++) {
        random ^= random << 13;
        random ^= random >>> 17;
        random ^= random << 5;
        memory.bytes()[at + i] = random & 255;
      }
      return 0;
    },
  };
  return calls;
}
