// expect: MLE
// Flat strings, each different, all kept.
const kept = [];
for (let n = 0; ; n++) kept.push('x'.repeat(10_000).replace('x', n));
