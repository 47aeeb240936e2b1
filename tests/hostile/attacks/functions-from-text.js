// expect: MLE|TLE
// Compiles ever more code; the time may be up first.
const kept = [];
for (let n = 0; ; n++) kept.push(new Function(`return [${'1,'.repeat(1000)}${n}]`)());
