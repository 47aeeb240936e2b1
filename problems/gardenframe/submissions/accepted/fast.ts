function solution(garden: number[][], frames: number[][]): number[] {
  // before[r][c]: the sum of the cells above row r and left of column c, both counted from 0.
  const width = garden[0].length;
  const before: number[][] = [new Array(width + 1).fill(0)];
  garden.forEach((row, r) => {
    const sums = [0];
    let inRow = 0;
    row.forEach((plants, c) => {
      inRow += plants;
      sums.push(before[r][c + 1] + inRow);
    });
    before.push(sums);
  });

  const sum = (top: number, left: number, bottom: number, right: number): number =>
    before[bottom][right] - before[top][right] - before[bottom][left] + before[top][left];

  return frames.map(([r1, c1, r2, c2, t]) => {
    const whole = sum(r1 - 1, c1 - 1, r2, c2);
    const isFull = 2 * t > r2 - r1 || 2 * t > c2 - c1;
    return isFull ? whole : whole - sum(r1 - 1 + t, c1 - 1 + t, r2 - t, c2 - t);
  });
}
