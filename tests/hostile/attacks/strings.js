// expect: MLE|TLE
// Flat strings, each different, all kept; TLE when the machine is too slow to get that far.
const kept = [];
for (let n = 0; ; n++) kept.push('x'.repeat(10_000).replace('x', n));
