function solution(scores: number[], k: number): number[] {
  const order = Int32Array.from(scores).sort();
  const tree = new Int32Array(order.length + 1); // Fenwick tree over the places in `order`

  // How many of all scores are at most this one: the place of the last of its equals.
  function place(score: number): number {
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (order[middle] <= score) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function add(at: number, amount: number): void {
    for (let i = at; i < tree.length; i += i & -i) tree[i] += amount;
  }

  const places = scores.map(place);
  return places.map((at, round) => {
    let notHigher = 0;
    for (let i = at; i > 0; i -= i & -i) notHigher += tree[i];
    const rank = Math.min(round, k) - notHigher + 1;
    add(at, 1);
    if (round >= k) add(places[round - k], -1);
    return rank;
  });
}
