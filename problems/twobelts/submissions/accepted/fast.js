const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, m] = lines[0].split(' ').map(Number);
const a = lines[1].split(' ').map(Number);
const b = lines[2].split(' ').map(Number);

// best[j]: the most that the first i items of A and the first j items of B can earn; here for i = 0.
const best = [0];
for (let j = 1; j <= m; j++) best.push(best[j - 1] + b[j - 1] * j);

for (let i = 1; i <= n; i++) {
  best[0] += a[i - 1] * i;
  for (let j = 1; j <= m; j++) {
    const step = i + j;
    best[j] = Math.max(best[j] + a[i - 1] * step, best[j - 1] + b[j - 1] * step);
  }
}
console.log(best[m]);
