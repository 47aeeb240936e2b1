const s = require('fs').readFileSync(0, 'utf8').trim();
const n = s.length;
const mirror = s.split('').reverse().join('');

// border[i]: the length of the longest border of the first i letters of the mirror image.
const border = new Int32Array(n + 1);
for (let i = 1, matched = 0; i < n; i++) {
  while (matched > 0 && mirror[i] !== mirror[matched]) matched = border[matched];
  if (mirror[i] === mirror[matched]) matched++;
  border[i + 1] = matched;
}

// Walk around the ring once for all starts, and on to one bead before the end of the last rotation.
let rotations = 0;
for (let i = 0, matched = 0; i < 2 * n - 1; i++) {
  const bead = s[i % n];
  while (matched > 0 && bead !== mirror[matched]) matched = border[matched];
  if (bead === mirror[matched]) matched++;
  if (matched === n) {
    rotations++;
    matched = border[n];
  }
}

console.log(rotations);
