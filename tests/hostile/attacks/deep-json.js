// expect: RE|MLE|TLE
// JSON, join, flat and inspection of arrays a million deep. RE, unless the time or memory is up first.
let deep = [];
for (let depth = 0; depth < 1e6; depth++) deep = [deep];
for (const use of [JSON.stringify, String, (list) => list.flat(Infinity), structuredClone]) {
  try {
    use(deep);
  } catch {}
}
JSON.parse(`${'['.repeat(1e6)}${']'.repeat(1e6)}`);
console.log(require('util').inspect(deep, { depth: Infinity }));
throw new Error('survived');
