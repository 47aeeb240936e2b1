// Looks for the mirror image in the whole of s + s, so the start n, which is the start 0 again, counts as well.
const s = require('fs').readFileSync(0, 'utf8').trim();
const mirror = [...s].reverse().join('');
const ring = s + s;

let rotations = 0;
for (let at = ring.indexOf(mirror); at !== -1; at = ring.indexOf(mirror, at + 1)) rotations++;

console.log(rotations);
