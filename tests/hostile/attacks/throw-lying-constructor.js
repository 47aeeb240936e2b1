// expect: RE
// A subclass of Error whose instances say that they are something else, at every place where one may look.
class Lie extends Error {
  get [Symbol.toStringTag]() {
    throw new Lie();
  }
  static [Symbol.hasInstance]() {
    throw new Lie();
  }
}
Object.defineProperty(Lie.prototype, 'constructor', { get: () => ({ name: 'FatalRuntimeError', get prototype() { throw 0; } }) });
const error = new Lie('x');
Object.defineProperty(error, 'message', { get() { throw error; } });
throw error;
