// expect: MLE
// Long arrays inside an array: the heap limit of an isolate is only a guideline for these.
const kept = [];
for (;;) kept.push(new Array(1e6).fill(1.5));
