// Looks through all kept orders for the longest whenever one has to give way.
const lines = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const orders = lines.slice(1).map((line, index) => {
  const [d, e] = line.split(' ').map(Number);
  return { d, e, number: index + 1 };
});
orders.sort((a, b) => a.e - b.e);

const kept = [];
let time = 0;
for (const order of orders) {
  kept.push(order);
  time += order.d;
  if (time > order.e) {
    let longest = 0;
    for (let i = 1; i < kept.length; i++) {
      if (kept[i].d > kept[longest].d) longest = i;
    }
    time -= kept[longest].d;
    kept.splice(longest, 1);
  }
}

console.log(kept.length);
console.log(kept.map((order) => order.number).join(' '));
