// expect: TLE|MLE
// Returns the right value and leaves endless microtasks behind; they run before anybody can look at it, and may fill the memory.
// mode: function
const solution = (a, b) => {
  const again = async () => {
    for (;;) await null;
  };
  again();
  return a + b;
};
