const lines = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const [n, T] = lines[0].split(' ').map(Number);
const rings = lines.slice(1, n + 1);
