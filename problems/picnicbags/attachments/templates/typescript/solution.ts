import { readFileSync } from 'fs';

const lines = readFileSync(0, 'utf8').trim().split('\n');
const [n, W] = lines[0].split(' ').map(Number);
const snacks = lines.slice(1, n + 1).map((line) => line.split(' ').map(Number));
