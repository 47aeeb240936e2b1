// expect: MLE|TLE
// Generators that are suspended for ever; TLE when the machine is too slow to get that far.
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
