// Joins the ends of all walkable bridges afresh at every ASK.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, q] = lines[0].split(' ').map(Number);
const walkable = new Map();
const parent = new Int32Array(n + 1);

function find(islet) {
  while (parent[islet] !== islet) {
    parent[islet] = parent[parent[islet]];
    islet = parent[islet];
  }
  return islet;
}

const answers = [];
for (let i = 1; i <= q; i++) {
  const [kind, ...ends] = lines[i].split(' ');
  const [a, b] = ends.map(Number).sort((x, y) => x - y);
  if (kind === 'UP') walkable.set(`${a}-${b}`, [a, b]);
  if (kind === 'DOWN') walkable.delete(`${a}-${b}`);
  if (kind !== 'ASK') continue;

  for (let islet = 1; islet <= n; islet++) parent[islet] = islet;
  let groups = n;
  for (const bridge of walkable.values()) {
    const from = find(bridge[0]);
    const to = find(bridge[1]);
    if (from !== to) {
      parent[from] = to;
      groups--;
    }
  }
  answers.push(groups);
}
console.log(answers.join('\n'));
