const { readFileSync } = require('fs');

const lines = readFileSync(0, 'utf8').split('\n');
const [n, m] = lines[0].split(' ').map(Number);
const durations = lines[1].split(' ').map(Number);

const later = Array.from({ length: n }, () => []);
const waitingFor = new Array(n).fill(0);
for (let i = 2; i < m + 2; i++) {
  const [a, b] = lines[i].split(' ').map(Number);
  later[a - 1].push(b - 1);
  waitingFor[b - 1]++;
}

// Forwards: the earliest start of every task, and the tasks in an order that follows all constraints.
const earliest = new Array(n).fill(0);
const order = [];
let total = 0;
for (let task = 0; task < n; task++) {
  if (waitingFor[task] === 0) order.push(task);
}
for (const task of order) {
  const end = earliest[task] + durations[task];
  total = Math.max(total, end);
  for (const next of later[task]) {
    earliest[next] = Math.max(earliest[next], end);
    if (--waitingFor[next] === 0) order.push(next);
  }
}

// Backwards: the latest start that does not delay the festival.
const latest = new Array(n);
for (const task of order.reverse()) {
  let end = total;
  for (const next of later[task]) end = Math.min(end, latest[next]);
  latest[task] = end - durations[task];
}

const tight = [];
for (let task = 0; task < n; task++) {
  if (earliest[task] === latest[task]) tight.push(task + 1);
}
console.log(`${total} ${tight.length}\n${tight.join(' ')}`);
