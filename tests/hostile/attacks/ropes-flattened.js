// expect: MLE|TLE
// Ropes cost little until they are flattened; TLE when the machine is too slow to get that far.
const kept = [];
for (let n = 0; ; n++) {
  const rope = `${n}`.repeat(1e6) + '!';
  kept.push(Symbol.for(rope));
}
