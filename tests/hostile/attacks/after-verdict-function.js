// expect: AC
// Returns the right value and leaves endless timers and promises behind, which nobody waits for.
// mode: function
const solution = (a, b) => {
  setInterval(() => { for (;;); }, 1);
  new Promise(() => {});
  return a + b;
};
