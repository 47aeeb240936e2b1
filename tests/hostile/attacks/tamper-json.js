// expect: AC
// Replaces JSON before the return value is written down; the value itself is right.
// mode: function
const solution = (a, b) => {
  JSON.parse = JSON.stringify = () => '"pwned"';
  globalThis.JSON = null;
  return a + b;
};
