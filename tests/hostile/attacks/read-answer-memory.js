// expect: WA
// Searches all objects within reach for the answer, and answers with whatever number it finds that it did not read.
const [a] = require('fs').readFileSync(0, 'utf8').split(' ').map(Number);
const seen = new Set();
const numbers = [];
const search = (value) => {
  if (typeof value === 'string' && /^\d{4}\n?$/.test(value)) numbers.push(+value);
  if (typeof value === 'number' && value > a && value < 1e5) numbers.push(value);
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) return;
  seen.add(value);
  search(Object.getPrototypeOf(value));
  for (const key of Reflect.ownKeys(value)) {
    const { value: inner, get } = Reflect.getOwnPropertyDescriptor(value, key);
    search(inner);
    search(get);
  }
};
search([globalThis, module, require, arguments, process, console, require('fs')]);
console.log(numbers.find((number) => number === 5711) ?? -1);
