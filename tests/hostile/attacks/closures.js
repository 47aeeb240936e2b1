// expect: MLE|TLE
// Closures that each hold on to an array; TLE when the machine is too slow to get that far.
const kept = [];
for (;;) {
  const held = new Array(100).fill(0);
  kept.push(() => held);
}
