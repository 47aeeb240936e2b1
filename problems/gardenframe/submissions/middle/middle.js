// Keeps running sums of each row only, and adds up each frame row by row.
function solution(garden, frames) {
  const rows = garden.map((row) => {
    const sums = [0];
    for (const plants of row) sums.push(sums[sums.length - 1] + plants);
    return sums;
  });

  return frames.map(([r1, c1, r2, c2, t]) => {
    let sum = 0;
    for (let r = r1; r <= r2; r++) {
      const row = rows[r - 1];
      sum += row[c2] - row[c1 - 1];
      const inside = r >= r1 + t && r <= r2 - t && c1 + t <= c2 - t;
      if (inside) sum -= row[c2 - t] - row[c1 + t - 1];
    }
    return sum;
  });
}
