// Sorts the gears, so that the block is made of gears that are neighbours by size and not in the row.
function gcd(a, b) {
  return b === 0 ? a : gcd(b, a % b);
}

function solution(teeth, k) {
  teeth.sort((a, b) => a - b);
  const before = [0];
  for (const count of teeth) before.push(gcd(before[before.length - 1], count));

  let best = 0;
  let behind = 0;
  for (let end = teeth.length; end >= k; end--) {
    best = Math.max(best, gcd(before[end - k], behind));
    behind = gcd(behind, teeth[end - 1]);
  }
  return best;
}
