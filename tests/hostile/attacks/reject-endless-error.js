// expect: RE|TLE
// The same with a real error.
const error = new Error('x');
for (const name of ['message', 'stack', 'name', 'constructor', 'toString']) {
  Object.defineProperty(error, name, { get() { for (;;); } });
}
Promise.reject(error);
