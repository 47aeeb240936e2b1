// Names a bridge by its two numbers written one after the other, so 1-112 is the same bridge as 11-12.
const lines = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const n = Number(lines[0].split(' ')[0]);
const walkable = new Map();

const answers = [];
for (const line of lines.slice(1)) {
  const [kind, a, b] = line.split(' ');
  const name = Number(a) < Number(b) ? a + b : b + a;
  if (kind === 'UP') walkable.set(name, [Number(a), Number(b)]);
  else if (kind === 'DOWN') walkable.delete(name);
  else {
    const parent = Array.from({ length: n + 1 }, (_, i) => i);
    const find = (i) => (parent[i] === i ? i : find(parent[i]));
    let groups = n;
    for (const [from, to] of walkable.values()) {
      if (find(from) !== find(to)) groups--;
      parent[find(from)] = find(to);
    }
    answers.push(groups);
  }
}
console.log(answers.join('\n'));
