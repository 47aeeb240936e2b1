// expect: MLE
// Closures that each hold on to an array.
const kept = [];
for (;;) {
  const held = new Array(100).fill(0);
  kept.push(() => held);
}
