// growth: n log n
// blame: 19-24
class Queue {
  heap = [];
  push(entry) {
    const { heap } = this;
    heap.push(entry);
    for (let i = heap.length - 1; i > 0; ) {
      const up = Math.floor((i - 1) / 2);
      if (heap[up][0] <= heap[i][0]) break;
      [heap[up], heap[i]] = [heap[i], heap[up]];
      i = up;
    }
  }
  pop() {
    const { heap } = this;
    [heap[0], heap[heap.length - 1]] = [heap[heap.length - 1], heap[0]];
    const top = heap.pop();
    for (let i = 0, down = 1; down < heap.length; down = 2 * i + 1) {
      if (heap[down + 1]?.[0] < heap[down][0]) down++;
      if (heap[i][0] <= heap[down][0]) break;
      [heap[i], heap[down]] = [heap[down], heap[i]];
      i = down;
    }
    return top;
  }
}

function solution(n, roads) {
  const graph = Array.from({ length: n }, () => []);
  for (const [a, b, length] of roads) {
    graph[a].push([b, length]);
    graph[b].push([a, length]);
  }
  const times = Array(n).fill(Infinity);
  const queue = new Queue();
  queue.push([0, 0]);
  while (queue.heap.length > 0) {
    const [time, place] = queue.pop();
    if (times[place] <= time) continue;
    times[place] = time;
    for (const [next, length] of graph[place]) queue.push([time + length, next]);
  }
  return times.reduce((a, b) => a + b);
}
