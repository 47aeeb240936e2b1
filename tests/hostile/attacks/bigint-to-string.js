// expect: TLE
// The decimal digits of a number of 60 million bits: uninterruptible in the engine, ended by killing the process.
console.log((1n << 60_000_000n).toString().length);
