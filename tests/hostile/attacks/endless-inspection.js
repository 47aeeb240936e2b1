// expect: TLE
// console.log looks into an object whose own inspection never returns.
console.log({ [Symbol.for('nodejs.util.inspect.custom')]() { for (;;); } });
