// expect: AC
// Deletes all that can be deleted, from all the built-in types; the output is right.
const [a, b] = require('fs').readFileSync(0, 'utf8').split(' ').map(Number);
const { ownKeys, deleteProperty } = Reflect;
const write = process.stdout.write;
const owners = [Object, Function, Array, Promise, Error, RangeError, JSON, Math, Symbol, Map, Set, Date, RegExp];
const deleteAll = (target) => {
  const keys = target === undefined ? [] : ownKeys(target);
  for (let n = 0; n < keys.length; n++) deleteProperty(target, keys[n]);
};
for (let n = 0; n < owners.length; n++) {
  deleteAll(owners[n].prototype);
  deleteAll(owners[n]);
}
write(`${a + b}\n`);
