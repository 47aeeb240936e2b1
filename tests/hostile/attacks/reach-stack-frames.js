// expect: AC
// Asks for the functions on the stack, by every way the engine knows. The sum is right only if none is handed out.
const [a, b] = require('fs').readFileSync(0, 'utf8').split(' ').map(Number);
const found = [];
Error.prepareStackTrace = (_, sites) => {
  for (const site of sites) {
    const reached = site.getFunction() ?? site.getThis();
    if (reached !== undefined && reached !== globalThis) found.push(site.getFunctionName());
  }
  return sites;
};
Error.stackTraceLimit = 100;
const probe = () => {
  const holder = {};
  Error.captureStackTrace(holder);
  if (typeof holder.stack !== 'string' || typeof new Error('x').stack !== 'string') found.push('sites');
};
probe();
[2, 1].sort(probe);
require('events').prototype.on.call(new (require('events'))(), 'x', probe).emit('x');
function caller() {
  for (let up = caller.caller; up; up = up.caller) {
    if (up.arguments && up !== outer) found.push('caller');
  }
}
const outer = arguments.callee;
try {
  caller();
} catch {}
try {
  found.push(...(outer.caller ? ['caller of all'] : []));
} catch {}
console.log(found.length === 0 ? a + b : found.join());
