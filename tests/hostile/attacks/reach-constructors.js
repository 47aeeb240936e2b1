// expect: AC
// Follows the constructors of everything within reach to code in another realm. The sum is right only if there is none.
const [a, b] = require('fs').readFileSync(0, 'utf8').split(' ').map(Number);
const seen = new Set();
const escaped = [];
const look = (value, path) => {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value) || path.length > 12) return;
  seen.add(value);
  if (typeof value === 'function') {
    try {
      const world = value.constructor('return globalThis')();
      if (world !== globalThis) escaped.push(path.join('.'));
      const outer = value.constructor('return typeof process === "object" && (process.binding || process.mainModule || process.dlopen)')();
      if (outer) escaped.push(path.join('.'));
    } catch {}
    try {
      if (!/write|log|info|debug|dir|table|time|count|group/.test(path.at(-1))) value();
    } catch (error) {
      look(error, [...path, 'error']);
    }
  }
  look(Object.getPrototypeOf(value), [...path, '__proto__']);
  for (const key of Reflect.ownKeys(value)) {
    const { value: inner, get, set } = Reflect.getOwnPropertyDescriptor(value, key);
    for (const one of [inner, get, set]) look(one, [...path, String(key)]);
  }
};
const { log } = console;
const roots = { require, module, exports, console, streams: [process.stdout, process.stderr, process.stdin], fs: require('fs'), args: arguments };
for (const name of ['readline', 'events', 'util', 'buffer']) roots[name] = require(name);
process.exit = setTimeout = setInterval = setImmediate = queueMicrotask = () => {};
try {
  look({ log, module: { constructor: module.constructor }, require }, ['top']);
  look(Object.getOwnPropertyDescriptors(globalThis).Error.value, ['Error']);
  for (const name of ['require', 'module', 'fs', 'util']) {
    for (const key of Reflect.ownKeys(roots[name])) {
      const one = roots[name][key];
      if (typeof one === 'function' && one.constructor('return globalThis')() !== globalThis) escaped.push(key);
    }
  }
} finally {
  log(escaped.length === 0 ? a + b : escaped);
}
