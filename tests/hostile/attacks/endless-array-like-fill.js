// expect: TLE|MLE
// A built-in fill of an array-like object of 9e15 elements; memory may run out before the time does.
Array.prototype.fill.call({ length: 2 ** 53 - 1 }, 1);
