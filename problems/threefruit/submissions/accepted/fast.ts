function solution(belt: string): number {
  const width = 2 * belt.length + 1; // the first difference has this many values
  const first = new Map<number, number>([[0, 0]]); // both differences in one number -> the shortest prefix
  let overPears = 0; // apples minus pears
  let overKiwis = 0; // apples minus kiwis
  let longest = 0;

  for (let end = 1; end <= belt.length; end++) {
    const fruit = belt[end - 1];
    if (fruit !== 'K') overPears += fruit === 'A' ? 1 : -1;
    if (fruit !== 'P') overKiwis += fruit === 'A' ? 1 : -1;

    const key = overKiwis * width + overPears;
    const start = first.get(key);
    if (start === undefined) first.set(key, end);
    else longest = Math.max(longest, end - start);
  }

  return longest;
}
