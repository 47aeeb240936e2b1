// expect: CE
// The same as one expression, with the source of the program in the place of its end.
console.log(1); }), (globalThis.stolen = 5711), (function () {
