const fs = require('fs');

const lines = fs.readFileSync(0, 'utf8').trim().split('\n');
const [n, q] = lines[0].split(' ').map(Number);
const records = lines.slice(1, n + 1);
const questions = lines.slice(n + 1, n + q + 1);
