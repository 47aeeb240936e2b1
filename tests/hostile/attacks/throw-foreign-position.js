// expect: RE
// A stack text with positions that the program made up, far outside of it and huge.
const error = new Error('x');
error.stack = `Error: x\n    at file:///solution.js:999999999:999999999\n${'    at (file:///solution.js:1:1)\n'.repeat(1e5)}`;
throw error;
