// Puts a task into the queue again whenever its time changes.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, m] = lines[0].split(' ').map(Number);
const durations = lines[1].split(' ').map(Number);

const later = Array.from({ length: n }, () => []);
const earlier = Array.from({ length: n }, () => []);
for (let i = 2; i < m + 2; i++) {
  const [a, b] = lines[i].split(' ').map(Number);
  later[a - 1].push(b - 1);
  earlier[b - 1].push(a - 1);
}

// The longest time from the far ends of `links` to the end of each task.
function longest(links) {
  const times = [...durations];
  const queued = new Array(n).fill(true);
  let queue = [...durations.keys()];
  while (queue.length > 0) {
    const following = [];
    for (const task of queue) {
      queued[task] = false;
      for (const next of links[task]) {
        if (times[task] + durations[next] <= times[next]) continue;
        times[next] = times[task] + durations[next];
        if (!queued[next]) following.push(next);
        queued[next] = true;
      }
    }
    queue = following;
  }
  return times;
}

const forwards = longest(later);
const backwards = longest(earlier);
const total = forwards.reduce((a, b) => Math.max(a, b));
const tight = [];
for (let task = 0; task < n; task++) {
  if (forwards[task] + backwards[task] - durations[task] === total) tight.push(task + 1);
}
console.log(`${total} ${tight.length}\n${tight.join(' ')}`);
