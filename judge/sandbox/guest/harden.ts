// Guest: takes away what an isolate's memory limit does not count and what lets programs block or share memory.

export function harden(): void {
  const world = globalThis as unknown as Record<string, unknown>;
  for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'console']) {
    delete world[name];
  }
  // Resizable buffers reserve memory that no limit sees: drop the options argument, and the methods that need it.
  const Plain = ArrayBuffer;
  const build = Reflect.construct;
  const Fixed: ArrayBufferConstructor = new Proxy(Plain, {
    construct: (target, given, made) => build(target, [given[0]], made === Fixed ? target : made),
  });
  Plain.prototype.constructor = Fixed;
  world.ArrayBuffer = Fixed;
  for (const name of ['resize', 'resizable', 'maxByteLength']) {
    delete (Plain.prototype as unknown as Record<string, unknown>)[name];
  }
}
