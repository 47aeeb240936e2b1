// Adds up every frame cell by cell.
function solution(garden, frames) {
  return frames.map(([r1, c1, r2, c2, t]) => {
    let sum = 0;
    for (let r = r1; r <= r2; r++) {
      for (let c = c1; c <= c2; c++) {
        if (r < r1 + t || r > r2 - t || c < c1 + t || c > c2 - t) sum += garden[r - 1][c - 1];
      }
    }
    return sum;
  });
}
