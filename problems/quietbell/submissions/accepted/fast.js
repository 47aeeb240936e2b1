const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, T] = lines[0].split(' ').map(Number);

const lastRing = new Map(); // house -> second of its latest ring
const announced = new Array(24).fill(0);

for (let i = 1; i <= n; i++) {
  const [time, house] = lines[i].split(' ');
  const [hour, minute, second] = time.split(':').map(Number);
  const now = hour * 3600 + minute * 60 + second;

  const previous = lastRing.get(house);
  if (previous === undefined || now - previous > T) announced[hour]++;
  lastRing.set(house, now);
}

console.log(announced.join(' '));
