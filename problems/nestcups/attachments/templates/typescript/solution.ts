import { readFileSync } from 'fs';

const lines = readFileSync(0, 'utf8').trim().split('\n');
const [n, g] = lines[0].split(' ').map(Number);
const diameters = lines[1].split(' ').map(Number);
