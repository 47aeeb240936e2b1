const lines = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const [n, m] = lines[0].split(' ').map(Number);
const awnings = lines.slice(1, n + 1).map((line) => line.split(' ').map(Number));
const seats = lines.slice(n + 1, n + m + 1).map((line) => line.split(' ').map(Number));
