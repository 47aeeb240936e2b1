// expect: WA
// Changes the value after it was returned, when the right one is known to be looked at.
// mode: function
const solution = (a, b) => {
  const value = [a + b];
  Promise.resolve().then(() => (value[0] = 0));
  return value;
};
