// expect: TLE
// A built-in loop over the 9e15 absent elements of an array-like object.
Array.prototype.indexOf.call({ length: 2 ** 53 - 1 }, 1);
