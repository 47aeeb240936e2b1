// expect: RE
// Recursion without an end overflows the stack: an error of the program, not a crash and not a memory problem.
const dive = (n) => dive(n + 1) + 1;
console.log(dive(0));
