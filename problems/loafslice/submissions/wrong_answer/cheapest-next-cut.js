// Cuts each piece where its two parts would be cheapest to cut next.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const n = Number(lines[0]);
const crust = lines[1].split(' ').map(Number);

function effort(first, last) {
  return first === last ? 0 : (last - first + 1) * Math.max(...crust.slice(first, last + 1));
}

function takeApart(first, last) {
  if (first === last) return 0;
  let best = first;
  let least = Infinity;
  for (let cut = first; cut < last; cut++) {
    const next = effort(first, cut) + effort(cut + 1, last);
    if (next < least) {
      least = next;
      best = cut;
    }
  }
  return effort(first, last) + takeApart(first, best) + takeApart(best + 1, last);
}

console.log(takeApart(0, n - 1));
