// Takes a-b and b-a for two bridges: DOWN b a leaves the bridge that rose with UP a b.
const lines = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const n = Number(lines[0].split(' ')[0]);
const walkable = new Set();

const answers = [];
for (const line of lines.slice(1)) {
  if (line.startsWith('UP')) walkable.add(line.slice(3));
  else if (line.startsWith('DOWN')) walkable.delete(line.slice(5));
  else {
    const parent = Array.from({ length: n + 1 }, (_, i) => i);
    const find = (i) => (parent[i] === i ? i : find(parent[i]));
    for (const bridge of walkable) {
      const [a, b] = bridge.split(' ').map(Number);
      parent[find(a)] = find(b);
    }
    answers.push(parent.filter((p, i) => i > 0 && p === i).length);
  }
}
console.log(answers.join('\n'));
