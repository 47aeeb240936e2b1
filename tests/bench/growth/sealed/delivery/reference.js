// growth: n log n
// blame: 16-21
function push(heap, item) {
  let i = heap.length;
  while (i > 0 && heap[(i - 1) >> 1][0] > item[0]) {
    heap[i] = heap[(i - 1) >> 1];
    i = (i - 1) >> 1;
  }
  heap[i] = item;
}

function pop(heap) {
  const [top, item] = [heap[0], heap.pop()];
  if (heap.length === 0) return top;
  let i = 0;
  for (let child = 1; child < heap.length; child = 2 * i + 1) {
    if (child + 1 < heap.length && heap[child + 1][0] < heap[child][0]) child++;
    if (heap[child][0] >= item[0]) break;
    heap[i] = heap[child];
    i = child;
  }
  heap[i] = item;
  return top;
}

function solution(n, roads, limit) {
  const graph = Array.from({ length: n + 1 }, () => []);
  for (const [a, b, time] of roads) {
    graph[a].push([b, time]);
    graph[b].push([a, time]);
  }
  const times = new Array(n + 1).fill(Infinity);
  times[1] = 0;
  const heap = [[0, 1]];
  while (heap.length > 0) {
    const [time, town] = pop(heap);
    if (time > times[town]) continue;
    for (const [next, extra] of graph[town]) {
      if (times[next] <= time + extra) continue;
      times[next] = time + extra;
      push(heap, [times[next], next]);
    }
  }
  return times.filter((time) => time <= limit).length;
}
