// Takes the shortest orders first, as long as they still meet their deadlines.
const lines = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const orders = lines.slice(1).map((line, index) => {
  const [d, e] = line.split(' ').map(Number);
  return { d, e, number: index + 1 };
});
orders.sort((a, b) => a.d - b.d || a.e - b.e);

const kept = [];
let time = 0;
for (const { d, e, number } of orders) {
  if (time + d > e) continue;
  time += d;
  kept.push(number);
}

console.log(kept.length);
console.log(kept.join(' '));
