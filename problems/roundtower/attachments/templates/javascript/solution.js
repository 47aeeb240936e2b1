const lines = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const [N, M, a, b] = lines[0].split(' ').map(Number);
const efforts = lines.slice(1, N + 1).map((line) => line.split(' ').map(Number));
