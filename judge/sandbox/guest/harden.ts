// Guest: takes away what an isolate's memory limit does not count and what lets programs block, share memory or
// look at the judge's own functions.

export function harden(): void {
  const world = globalThis as unknown as Record<string, unknown>;
  for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'console']) {
    delete world[name];
  }
  // Stack texts are always the engine's: a program's own maker of them would also be handed the functions on the stack, and would
  // be called wherever an error's stack is read.
  Reflect.defineProperty(Error, 'prepareStackTrace', { get: () => undefined, set: () => {} });
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
