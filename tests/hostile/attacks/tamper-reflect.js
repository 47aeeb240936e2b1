// expect: AC
// Replaces Reflect, Object, Function and Symbol; the output is right.
const [a, b] = require('fs').readFileSync(0, 'utf8').split(' ').map(Number);
for (const name of Reflect.ownKeys(Reflect)) if (typeof Reflect[name] === 'function') Reflect[name] = () => 'pwned';
for (const name of ['defineProperty', 'getPrototypeOf', 'keys', 'assign', 'freeze', 'create']) Object[name] = () => 'pwned';
for (const name of ['call', 'apply', 'bind', 'toString']) Function.prototype[name] = () => 'pwned';
globalThis.Reflect = globalThis.Object = globalThis.Function = globalThis.Symbol = undefined;
console.log(a + b);
