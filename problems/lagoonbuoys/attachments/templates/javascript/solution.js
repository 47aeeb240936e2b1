const lines = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const [n, q] = lines[0].split(' ').map(Number);
const corners = lines.slice(1, n + 1).map((line) => line.split(' ').map(Number));
const buoys = lines.slice(n + 1, n + q + 1).map((line) => line.split(' ').map(Number));
