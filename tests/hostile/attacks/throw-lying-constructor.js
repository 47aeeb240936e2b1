// expect: RE
// A subclass of Error whose instances say that they are something else, at every place where one may look.
class Lie extends Error {
  get constructor() {
    return { name: 'FatalRuntimeError', get prototype() { throw this; } };
  }
  get [Symbol.toStringTag]() {
    throw new Lie();
  }
  static [Symbol.hasInstance]() {
    throw new Lie();
  }
}
const error = new Lie('x');
Object.defineProperty(error, 'message', { get() { throw error; } });
throw error;
