import { readFileSync } from 'fs';

const lines = readFileSync(0, 'utf8').split('\n');
const [n, m] = lines[0].split(' ').map(Number);
const durations = lines[1].split(' ').map(Number);
const later: number[][] = Array.from({ length: n }, () => []);
const earlier: number[][] = Array.from({ length: n }, () => []);
for (const line of lines.slice(2, m + 2)) {
  const [a, b] = line.split(' ').map(Number);
  later[a - 1].push(b - 1);
  earlier[b - 1].push(a - 1);
}

// Of every task, the longest time from the start of the festival's preparation to its end, when `links` leads forwards;
// with the links turned round, the longest time from its start to the end of all.
function longestWith(links: number[][], back: number[][]): number[] {
  const waitingFor = back.map((tasks) => tasks.length);
  const longest = [...durations];
  const ready: number[] = [];
  for (let task = 0; task < n; task++) {
    if (waitingFor[task] === 0) ready.push(task);
  }
  for (const task of ready) {
    for (const next of links[task]) {
      longest[next] = Math.max(longest[next], longest[task] + durations[next]);
      if (--waitingFor[next] === 0) ready.push(next);
    }
  }
  return longest;
}

const upToEnd = longestWith(later, earlier);
const fromStart = longestWith(earlier, later);
const total = upToEnd.reduce((a, b) => Math.max(a, b));

// A task is tight when the longest way through it takes all the time.
const tight: number[] = [];
for (let task = 0; task < n; task++) {
  if (upToEnd[task] + fromStart[task] - durations[task] === total) tight.push(task + 1);
}
console.log(`${total} ${tight.length}\n${tight.join(' ')}`);
