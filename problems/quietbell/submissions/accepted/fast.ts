import { readFileSync } from 'fs';

const lines = readFileSync(0, 'utf8').split('\n');
const [n, T] = lines[0].split(' ').map(Number);

const latest = new Map<string, number>(); // house -> second of its latest ring
const announced: number[] = new Array(24).fill(0);

for (const line of lines.slice(1, n + 1)) {
  const [time, house] = line.split(' ');
  const [hour, minute, second] = time.split(':').map(Number);
  const now = hour * 3600 + minute * 60 + second;

  const previous = latest.get(house);
  if (previous === undefined || now - previous > T) announced[hour]++;
  latest.set(house, now);
}

console.log(announced.join(' '));
