// Walks over all islets afresh at every ASK.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, q] = lines[0].split(' ').map(Number);
const near = Array.from({ length: n + 1 }, () => new Set());

function countGroups() {
  const seen = new Array(n + 1).fill(false);
  let groups = 0;
  for (let start = 1; start <= n; start++) {
    if (seen[start]) continue;
    groups++;
    seen[start] = true;
    const stack = [start];
    while (stack.length > 0) {
      for (const islet of near[stack.pop()]) {
        if (seen[islet]) continue;
        seen[islet] = true;
        stack.push(islet);
      }
    }
  }
  return groups;
}

const answers = [];
for (let i = 1; i <= q; i++) {
  const [kind, ...ends] = lines[i].split(' ');
  const [a, b] = ends.map(Number);
  if (kind === 'UP') {
    near[a].add(b);
    near[b].add(a);
  } else if (kind === 'DOWN') {
    near[a].delete(b);
    near[b].delete(a);
  } else {
    answers.push(countGroups());
  }
}
console.log(answers.join('\n'));
