// growth: n^2
// blame: 31-41
class Queue {
  constructor() {
    this.first = null;
    this.last = null;
  }

  add(value) {
    const node = { value, next: null };
    if (this.last === null) this.first = node;
    else this.last.next = node;
    this.last = node;
  }

  take() {
    const { value } = this.first;
    this.first = this.first.next;
    if (this.first === null) this.last = null;
    return value;
  }
}

function solution(grid) {
  const n = grid.length;
  const seen = new Uint8Array(n * n);
  const queue = new Queue();
  queue.add({ y: 0, x: 0, moves: 0 });
  seen[0] = 1;
  let moves = 0;
  while (queue.first !== null) {
    const cell = queue.take();
    moves = cell.moves;
    for (let d = 0; d < 4; d++) {
      const y = cell.y + [1, -1, 0, 0][d];
      const x = cell.x + [0, 0, 1, -1][d];
      if (grid[y]?.[x] !== '.' || seen[y * n + x] === 1) continue;
      seen[y * n + x] = 1;
      queue.add({ y, x, moves: moves + 1 });
    }
  }
  return moves;
}
