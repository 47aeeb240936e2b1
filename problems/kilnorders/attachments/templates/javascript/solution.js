const lines = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const n = Number(lines[0]);
const orders = lines.slice(1, n + 1).map((line) => line.split(' ').map(Number));
