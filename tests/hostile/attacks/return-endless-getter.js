// expect: TLE
// An element of the return value that never lets itself be read.
// mode: function
const solution = () => Object.defineProperty([], 0, { get() { for (;;); } });
