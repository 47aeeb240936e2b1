// Guest: the language's own functions, taken before any candidate code can replace them. Like every guest function it is
// carried into the isolate as text, so it may use nothing from outside itself but its parameters.

export function primordials() {
  const { apply, construct, defineProperty, getPrototypeOf } = Reflect;
  const uncurry =
    (method: (...given: any[]) => unknown) =>
    (self: unknown, ...given: any[]): any =>
      apply(method, self, given);
  return {
    apply,
    construct,
    defineProperty,
    getPrototypeOf,
    uncurry,
    keys: Object.keys,
    isArray: Array.isArray,
    isView: ArrayBuffer.isView,
    parse: JSON.parse,
    stringify: JSON.stringify,
    String,
    Error,
    Promise,
    Uint8Array,
    Date,
    Map,
    Set,
    Math,
    isFinite: Number.isFinite,
    floor: Math.floor,
    min: Math.min,
    max: Math.max,
    then: uncurry(Promise.prototype.then),
    slice: uncurry(String.prototype.slice),
    indexOf: uncurry(String.prototype.indexOf),
    startsWith: uncurry(String.prototype.startsWith),
    codeAt: uncurry(String.prototype.charCodeAt),
  };
}

export type Primordials = ReturnType<typeof primordials>;
