// growth: n^2
// blame: 6-9
function solution(things, capacity) {
  const best = new Int32Array(capacity + 1);
  for (const [weight, value] of things) {
    for (let room = capacity; room >= weight; room--) {
      const taken = best[room - weight] + value;
      if (taken > best[room]) best[room] = taken;
    }
  }
  return best[capacity];
}
