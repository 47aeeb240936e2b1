const lines = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const [n, q] = lines[0].split(' ').map(Number);
const readings = lines[1].split(' ').map(Number);
const requests = lines.slice(2, q + 2).map((line) => line.split(' ').map(Number));
