function solution(n: number, awkward: number[][]): number {
  const full = (1 << n) - 1;
  const friends: number[] = new Array(n).fill(full); // sets of people who may sit next to each person
  for (const [a, b] of awkward) {
    friends[a] &= ~(1 << b);
    friends[b] &= ~(1 << a);
  }

  // ways[set * n + last]: seatings of the people of the set that end with `last`
  const ways = new Float64Array((full + 1) * n);
  let answer = 0;
  for (let set = 1; set <= full; set++) {
    for (let last = 0; last < n; last++) {
      if ((set & (1 << last)) === 0) continue;
      const before = set & ~(1 << last);
      let count = before === 0 ? 1 : 0;
      for (let other = 0; other < n; other++) {
        if (before & friends[last] & (1 << other)) count += ways[before * n + other];
      }
      ways[set * n + last] = count;
      if (set === full) answer += count;
    }
  }

  return answer;
}
