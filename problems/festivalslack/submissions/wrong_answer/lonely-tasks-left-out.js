// Looks only at tasks that appear in a constraint.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, m] = lines[0].split(' ').map(Number);
const durations = [0, ...lines[1].split(' ').map(Number)];

const later = new Map();
const waitingFor = new Map();
for (let i = 2; i < m + 2; i++) {
  const [a, b] = lines[i].split(' ').map(Number);
  for (const task of [a, b]) {
    if (!later.has(task)) later.set(task, []);
    if (!waitingFor.has(task)) waitingFor.set(task, 0);
  }
  later.get(a).push(b);
  waitingFor.set(b, waitingFor.get(b) + 1);
}

const earliest = new Array(n + 1).fill(0);
const order = [...later.keys()].filter((task) => waitingFor.get(task) === 0);
let total = 0;
for (const task of order) {
  const end = earliest[task] + durations[task];
  total = Math.max(total, end);
  for (const next of later.get(task)) {
    earliest[next] = Math.max(earliest[next], end);
    waitingFor.set(next, waitingFor.get(next) - 1);
    if (waitingFor.get(next) === 0) order.push(next);
  }
}

const latest = new Array(n + 1).fill(total);
const tight = [];
for (const task of order.reverse()) {
  latest[task] = Math.min(total, ...later.get(task).map((next) => latest[next])) - durations[task];
  if (earliest[task] === latest[task]) tight.push(task);
}
tight.sort((a, b) => a - b);
console.log(`${total} ${tight.length}\n${tight.join(' ')}`);
