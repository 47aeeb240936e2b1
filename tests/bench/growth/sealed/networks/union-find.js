// growth: n^2
// blame: 27-29
class UnionFind {
  constructor(size) {
    this.parent = [...Array(size).keys()];
    this.groups = size;
  }

  find(x) {
    let root = x;
    while (this.parent[root] !== root) root = this.parent[root];
    while (this.parent[x] !== root) [this.parent[x], x] = [root, this.parent[x]];
    return root;
  }

  union(a, b) {
    const [p, q] = [this.find(a), this.find(b)];
    if (p === q) return;
    this.parent[p] = q;
    this.groups--;
  }
}

function solution(matrix) {
  const sets = new UnionFind(matrix.length);
  matrix.forEach((row, i) => {
    row.forEach((connected, j) => {
      if (connected && i < j) sets.union(i, j);
    });
  });
  return sets.groups;
}
