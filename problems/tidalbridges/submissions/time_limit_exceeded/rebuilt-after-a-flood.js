// Adds new bridges to the union-find at once and builds it anew only at an ASK after some bridge went down.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, q] = lines[0].split(' ').map(Number);
const walkable = new Map();
const parent = new Int32Array(n + 1).map((_, i) => i);
let groups = n;
let flooded = false;

function find(islet) {
  while (parent[islet] !== islet) {
    parent[islet] = parent[parent[islet]];
    islet = parent[islet];
  }
  return islet;
}

function join([a, b]) {
  const from = find(a);
  const to = find(b);
  if (from === to) return;
  parent[from] = to;
  groups--;
}

const answers = [];
for (let i = 1; i <= q; i++) {
  const [kind, ...ends] = lines[i].split(' ');
  if (kind === 'ASK') {
    if (flooded) {
      parent.forEach((_, islet) => {
        parent[islet] = islet;
      });
      groups = n;
      walkable.forEach(join);
      flooded = false;
    }
    answers.push(groups);
    continue;
  }
  const bridge = ends.map(Number).sort((a, b) => a - b);
  if (kind === 'UP') {
    walkable.set(bridge.join(), bridge);
    if (!flooded) join(bridge);
  } else {
    walkable.delete(bridge.join());
    flooded = true;
  }
}
console.log(answers.join('\n'));
