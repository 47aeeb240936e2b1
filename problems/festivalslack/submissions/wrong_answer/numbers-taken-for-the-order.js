// Goes through the tasks by number, as if a constraint always led from a smaller number to a larger one.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, m] = lines[0].split(' ').map(Number);
const durations = lines[1].split(' ').map(Number);

const later = Array.from({ length: n }, () => []);
for (let i = 2; i < m + 2; i++) {
  const [a, b] = lines[i].split(' ').map(Number);
  later[a - 1].push(b - 1);
}

const earliest = new Array(n).fill(0);
for (let task = 0; task < n; task++) {
  for (const next of later[task]) earliest[next] = Math.max(earliest[next], earliest[task] + durations[task]);
}
const total = Math.max(...earliest.map((start, task) => start + durations[task]));

const latest = new Array(n).fill(total);
for (let task = n - 1; task >= 0; task--) {
  latest[task] = Math.min(total, ...later[task].map((next) => latest[next])) - durations[task];
}

const tight = [];
for (let task = 0; task < n; task++) {
  if (earliest[task] === latest[task]) tight.push(task + 1);
}
console.log(`${total} ${tight.length}\n${tight.join(' ')}`);
