// expect: AC
// Setters on the indices and a foreign iterator on Array.prototype; the output is right.
const [a, b] = require('fs').readFileSync(0, 'utf8').split(' ').map(Number);
for (let n = 0; n < 10; n++) {
  Object.defineProperty(Array.prototype, n, { set() { throw new Error('set'); }, get: () => 'pwned', configurable: true });
}
for (const name of ['push', 'join', 'slice', 'map', 'filter', 'concat', 'forEach', 'shift', 'pop']) Array.prototype[name] = null;
console.log(a + b);
