const lines = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const [n, q] = lines[0].split(' ').map(Number);
const events = lines.slice(1, q + 1).map((line) => line.split(' '));
