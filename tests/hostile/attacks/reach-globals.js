// expect: AC
// Nothing of the judge's own lies about among the global names. The sum is right only if so.
const [a, b] = require('fs').readFileSync(0, 'utf8').split(' ').map(Number);
const strange = Reflect.ownKeys(globalThis).filter((key) => /olsol|judge|answer|expect|secret|ivm|isolate|harness|boot/i.test(String(key)));
console.log(strange.length === 0 ? a + b : strange.map(String).join());
