// expect: AC
// Replaces everything of promises that a judge may lean on; the value that is returned late is right.
// mode: function
const solution = async (a, b) => {
  await null;
  Promise.prototype.then = Promise.prototype.catch = Promise.prototype.finally = () => 'pwned';
  Promise.resolve = Promise.all = Promise.race = () => 'pwned';
  globalThis.Promise = class {};
  return a + b;
};
