// A plain queue instead of a heap: an island comes back into the queue whenever it turns out to be reached earlier.
function solution(n, ferries, start, goal) {
  const lines = Array.from({ length: n + 1 }, () => []);
  for (const [a, b, t, p] of ferries) {
    lines[a].push([b, t, p]);
    lines[b].push([a, t, p]);
  }

  const earliest = new Array(n + 1).fill(Infinity);
  const waiting = new Array(n + 1).fill(false);
  earliest[start] = 0;
  let queue = [start];

  while (queue.length > 0) {
    const next = [];
    for (const island of queue) {
      waiting[island] = false;
      for (const [to, t, p] of lines[island]) {
        const arrival = Math.ceil(earliest[island] / p) * p + t;
        if (arrival >= earliest[to]) continue;
        earliest[to] = arrival;
        if (!waiting[to]) next.push(to);
        waiting[to] = true;
      }
    }
    queue = next;
  }

  return earliest[goal] === Infinity ? -1 : earliest[goal];
}
