// expect: AC
// Replaces the methods of strings, numbers, Math and Date; the output is right.
const [a, b] = require('fs').readFileSync(0, 'utf8').split(' ').map(Number);
for (const type of [String, Number, Boolean, BigInt, RegExp, Date]) {
  for (const name of Object.getOwnPropertyNames(type.prototype)) {
    if (name === 'constructor') continue;
    try {
      type.prototype[name] = () => 'pwned';
    } catch {}
  }
}
for (const name of Object.getOwnPropertyNames(Math)) if (typeof Math[name] === 'function') Math[name] = () => Number.NaN;
Date.now = () => { throw new Error('no time'); };
console.log(a + b);
