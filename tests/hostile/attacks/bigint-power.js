// expect: TLE|MLE
// One multiplication of BigInts that the engine does not interrupt.
console.log((3n ** 40_000_000n) % 7n);
