// expect: OLE
// A return value of a million numbers.
// mode: function
const solution = (a, b) => new Array(1e6).fill(a + b);
