// Starts every hour afresh and so forgets a ring shortly before the full hour.
const lines = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const T = Number(lines[0].split(' ')[1]);

const hours = Array.from({ length: 24 }, () => []);
for (const line of lines.slice(1)) {
  const [time, house] = line.split(' ');
  const [hour, minute, second] = time.split(':').map(Number);
  hours[hour].push({ house, at: minute * 60 + second });
}

const announced = hours.map((rings) => {
  const lastRing = new Map();
  let count = 0;
  for (const { house, at } of rings) {
    if (!lastRing.has(house) || at - lastRing.get(house) > T) count++;
    lastRing.set(house, at);
  }
  return count;
});

console.log(announced.join(' '));
