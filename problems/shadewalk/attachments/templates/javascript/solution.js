const lines = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const [n, m, d] = lines[0].split(' ').map(Number);
const park = lines.slice(1, n + 1);
