import { readFileSync } from 'fs';

const lines = readFileSync(0, 'utf8').trim().split('\n');
const [n, c] = lines[0].split(' ').map(Number);
const x = lines[1].split(' ').map(Number);
const f = lines[2].split(' ').map(Number);
