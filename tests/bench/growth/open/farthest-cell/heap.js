// growth: n log n
// blame: 18-25
function push(heap, key) {
  let i = heap.push(key) - 1;
  while (i > 0) {
    const parent = (i - 1) >> 1;
    if (heap[parent] <= heap[i]) return;
    [heap[parent], heap[i]] = [heap[i], heap[parent]];
    i = parent;
  }
}

function pop(heap) {
  const top = heap[0];
  const last = heap.pop();
  if (heap.length > 0) heap[0] = last;
  let i = 0;
  while (true) {
    let least = i;
    if (heap[2 * i + 1] < heap[least]) least = 2 * i + 1;
    if (heap[2 * i + 2] < heap[least]) least = 2 * i + 2;
    if (least === i) return top;
    [heap[least], heap[i]] = [heap[i], heap[least]];
    i = least;
  }
}

function solution(map) {
  const width = map[0].length + 2; // a border of walls
  const cells = [...Array(width).fill(0), ...map.flatMap((row) => [0, ...row, 0]), ...Array(width).fill(0)];
  const best = cells.map(() => Infinity);
  const heap = [width + 1];
  best[width + 1] = 0;
  while (heap.length > 0) {
    const cell = pop(heap) % cells.length;
    for (const next of [cell - 1, cell + 1, cell - width, cell + width]) {
      if (cells[next] === 0 || best[next] <= best[cell] + 1) continue;
      best[next] = best[cell] + 1;
      push(heap, best[next] * cells.length + next);
    }
  }
  return best.reduce((far, steps) => (steps < Infinity ? Math.max(far, steps) : far), 0);
}
