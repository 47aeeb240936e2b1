function solution(n: number, roads: number[][], kind: number[], reach: number): number {
  const near: { village: number; length: number }[][] = Array.from({ length: n + 1 }, () => []);
  for (const [a, b, length] of roads) {
    near[a].push({ village: b, length });
    near[b].push({ village: a, length });
  }

  const removed: boolean[] = new Array(n + 1).fill(false);
  const from = new Int32Array(n + 1);
  const distance = new Int32Array(n + 1);
  const below = new Int32Array(n + 1); // how many villages are reached through this one, itself included

  // The villages that are still joined with `start`, in the order of a walk over them, with their distances.
  function walk(start: number, first: number): number[] {
    const order = [start];
    from[start] = 0;
    distance[start] = first;
    for (const village of order) {
      below[village] = 1;
      for (const next of near[village]) {
        if (next.village === from[village] || removed[next.village]) continue;
        from[next.village] = village;
        distance[next.village] = distance[village] + next.length;
        order.push(next.village);
      }
    }
    return order;
  }

  // A village without which no part is larger than half.
  function centroid(start: number): number {
    const order = walk(start, 0);
    for (const village of order.reverse()) {
      if (2 * below[village] >= order.length) return village;
      below[from[village]] += below[village];
    }
    return start;
  }

  // Pairs of a loft and a reader whose distances add up to at most `reach`.
  function countPairs(villages: number[]): number {
    const sorted = (wanted: number): Int32Array => {
      return Int32Array.from(
        villages.filter((village) => kind[village - 1] === wanted),
        (village) => distance[village],
      ).sort();
    };
    const readers = sorted(1);
    let pairs = 0;
    let fitting = readers.length;
    for (const loft of sorted(0)) {
      while (fitting > 0 && loft + readers[fitting - 1] > reach) fitting--;
      pairs += fitting;
    }
    return pairs;
  }

  let pairs = 0;
  const parts: number[] = [1];
  while (parts.length > 0) {
    const middle = centroid(parts.pop() as number);
    pairs += countPairs(walk(middle, 0));
    removed[middle] = true;
    for (const { village, length } of near[middle]) {
      if (removed[village]) continue;
      // Their routes do not pass the middle.
      pairs -= countPairs(walk(village, length));
      parts.push(village);
    }
  }
  return pairs;
}
