// expect: AC
// Freezes all that there is; the output is right.
const [a, b] = require('fs').readFileSync(0, 'utf8').split(' ').map(Number);
const freeze = (value) => {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const key of Reflect.ownKeys(value)) {
    const { value: inner, get, set } = Reflect.getOwnPropertyDescriptor(value, key);
    for (const one of [inner, get, set]) freeze(one);
  }
  freeze(Object.getPrototypeOf(value));
};
freeze(globalThis);
console.log(a + b);
