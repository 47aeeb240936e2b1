// expect: AC
// Takes iteration away from arrays, strings and maps; the output is right.
const [a, b] = require('fs').readFileSync(0, 'utf8').split(' ').map(Number);
console.log(a + b);
for (const type of [Array, String, Map, Set, Uint8Array]) delete type.prototype[Symbol.iterator];
delete Object.getPrototypeOf(Uint8Array).prototype[Symbol.iterator];
Object.getPrototypeOf([].values?.() ?? []).next = () => ({ done: true });
