// expect: MLE
// Ropes cost little until they are flattened.
const kept = [];
for (let n = 0; ; n++) {
  const rope = `${n}`.repeat(1e6) + '!';
  kept.push(Symbol.for(rope));
}
