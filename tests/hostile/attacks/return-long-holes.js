// expect: OLE
// An array of 4e9 holes.
// mode: function
const solution = () => new Array(2 ** 32 - 1);
