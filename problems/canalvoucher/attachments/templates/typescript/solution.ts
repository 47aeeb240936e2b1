import { readFileSync } from 'fs';

const lines = readFileSync(0, 'utf8').trim().split('\n');
const [n, m, k] = lines[0].split(' ').map(Number);
const offers = lines.slice(1, m + 1).map((line) => line.split(' ').map(Number));
