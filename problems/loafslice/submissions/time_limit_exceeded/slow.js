// Tries every cut of every piece and takes both parts apart anew each time.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const n = Number(lines[0]);
const crust = lines[1].split(' ').map(Number);

function cost(first, last) {
  if (first === last) return 0;
  let hardest = crust[last];
  let rest = Infinity;
  for (let cut = first; cut < last; cut++) {
    hardest = Math.max(hardest, crust[cut]);
    rest = Math.min(rest, cost(first, cut) + cost(cut + 1, last));
  }
  return (last - first + 1) * hardest + rest;
}

console.log(cost(0, n - 1));
