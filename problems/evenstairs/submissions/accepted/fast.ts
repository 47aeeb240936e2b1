function solution(heights: number[]): number {
  const boards = new Set<number>(heights);
  const n = heights.length;
  let count = 0;

  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const ends = heights[i] + heights[j];
      if (ends % 2 !== 0) continue; // no whole number half-way
      if (boards.has(ends / 2)) count++;
    }
  }

  return count;
}
