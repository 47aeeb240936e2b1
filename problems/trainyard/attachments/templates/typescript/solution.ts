import { readFileSync } from 'fs';

const [q, ...orders] = readFileSync(0, 'utf8').trim().split('\n');
