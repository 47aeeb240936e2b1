// expect: MLE|TLE
// Small arrays, all kept; TLE when the machine is too slow to get that far.
const kept = [];
for (;;) kept.push([1, 2, 3, 4]);
