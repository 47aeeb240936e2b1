const lines = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const [n, m] = lines[0].split(' ').map(Number);
const durations = lines[1].split(' ').map(Number);
const constraints = lines.slice(2, m + 2).map((line) => line.split(' ').map(Number));
