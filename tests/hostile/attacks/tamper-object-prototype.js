// expect: AC
// Getters and setters on Object.prototype for the names that records of a judge may have; the output is right.
const [a, b] = require('fs').readFileSync(0, 'utf8').split(' ').map(Number);
const names = ['kind', 'type', 'end', 'state', 'value', 'done', 'next', 'message', 'stack', 'output', 'printed', 'verdict', 'get', 'set', 'then'];
for (const name of names) {
  const property = { __proto__: null, get: () => 'pwned', set() { throw new Error('set'); }, configurable: true };
  Object.defineProperty(Object.prototype, name, property);
}
process.stdout.write(`${a + b}\n`);
