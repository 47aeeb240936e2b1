// Compares every rotation with the mirror image, bead by bead up to the first difference.
const s = require('fs').readFileSync(0, 'utf8').trim();
const n = s.length;

let rotations = 0;
for (let k = 0; k < n; k++) {
  let same = 0;
  while (same < n && s[(k + same) % n] === s[n - 1 - same]) same++;
  if (same === n) rotations++;
}

console.log(rotations);
