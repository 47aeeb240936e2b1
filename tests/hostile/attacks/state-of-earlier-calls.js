// expect: WA
// The same in a function: a memory of answers would be filled by the first case.
// mode: function
// cases: 3
globalThis.memory ??= [];
const solution = (a, b) => {
  memory.push(a + b);
  return memory.length > 1 ? a + b : -1;
};
