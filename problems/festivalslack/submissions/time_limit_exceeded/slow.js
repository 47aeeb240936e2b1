// Goes through all constraints again and again until no time changes any more.
const lines = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const [n, m] = lines[0].split(' ').map(Number);
const durations = lines[1].split(' ').map(Number);
const constraints = lines.slice(2, m + 2).map((line) => line.split(' ').map((number) => Number(number) - 1));

const earliest = new Array(n).fill(0);
let changed = true;
while (changed) {
  changed = false;
  for (const [a, b] of constraints) {
    if (earliest[b] < earliest[a] + durations[a]) {
      earliest[b] = earliest[a] + durations[a];
      changed = true;
    }
  }
}
const total = Math.max(...earliest.map((start, task) => start + durations[task]));

const latest = durations.map((duration) => total - duration);
changed = true;
while (changed) {
  changed = false;
  for (const [a, b] of constraints) {
    if (latest[a] > latest[b] - durations[a]) {
      latest[a] = latest[b] - durations[a];
      changed = true;
    }
  }
}

const tight = [];
for (let task = 0; task < n; task++) {
  if (earliest[task] === latest[task]) tight.push(task + 1);
}
console.log(`${total} ${tight.length}\n${tight.join(' ')}`);
