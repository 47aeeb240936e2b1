// expect: MLE
// Generators that are suspended for ever.
const kept = [];
function* paused() {
  const held = new Array(50).fill(0);
  yield held;
}
for (;;) {
  const one = paused();
  one.next();
  kept.push(one);
}
