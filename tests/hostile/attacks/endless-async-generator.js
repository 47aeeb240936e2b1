// expect: TLE
// Awaits a generator that never ends.
async function* numbers() {
  for (let n = 0; ; n++) yield n;
}
(async () => {
  for await (const _ of numbers());
})();
