// expect: WA
// Counts its runs wherever something may stay, and solves the problem only from the second run on.
// cases: 3
const places = [globalThis, Object.prototype, Array.prototype, Function.prototype, process, console, require, require('fs'), process.env, Symbol, Math];
const runs = Math.max(...places.map((place) => place.earlierRuns ?? 0), Symbol.for('x').description === 'x' ? 0 : 1);
for (const place of places) Object.defineProperty(place, 'earlierRuns', { value: runs + 1, configurable: true, writable: true });
try {
  require('fs').writeFileSync('/tmp/runs', String(runs + 1));
} catch {}
const [a, b] = require('fs').readFileSync(0, 'utf8').split(' ').map(Number);
console.log(runs === 0 ? 'first' : a + b);
