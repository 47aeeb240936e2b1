const lines = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const [n, m] = lines[0].split(' ').map(Number);
const brightness = lines[1].split(' ').map(Number);
const refills = lines[2].split(' ').map(Number);
