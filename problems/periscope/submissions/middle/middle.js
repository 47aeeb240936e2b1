// Keeps the tallest of every 1, 2, 4, 8, ... neighbouring houses and jumps over stretches without a taller house.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const n = Number(lines[0]);
const heights = Int32Array.from(lines[1].split(' '), Number);

const tallest = [heights]; // tallest[k][i]: the tallest of houses i to i + 2^k - 1
for (let k = 1; 1 << k <= n; k++) {
  const half = 1 << (k - 1);
  const below = tallest[k - 1];
  tallest.push(Int32Array.from({ length: n - 2 * half + 1 }, (_, i) => Math.max(below[i], below[i + half])));
}

const distances = new Array(n).fill(0);
for (let i = 0; i < n; i++) {
  let left = i;
  let right = i;
  for (let k = tallest.length - 1; k >= 0; k--) {
    const length = 1 << k;
    if (left - length >= 0 && tallest[k][left - length] <= heights[i]) left -= length;
    if (right + length < n && tallest[k][right + 1] <= heights[i]) right += length;
  }
  const toLeft = left > 0 ? i - left + 1 : n;
  const toRight = right < n - 1 ? right - i + 1 : n;
  const distance = Math.min(toLeft, toRight);
  distances[i] = distance < n ? distance : 0;
}

console.log(distances.join(' '));
