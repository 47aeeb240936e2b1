// expect: MLE
// Small arrays, all kept.
const kept = [];
for (;;) kept.push([1, 2, 3, 4]);
