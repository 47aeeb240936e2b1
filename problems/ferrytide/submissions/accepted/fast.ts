type Visit = [time: number, island: number];

function solution(n: number, ferries: number[][], start: number, goal: number): number {
  const lines: [next: number, t: number, p: number][][] = Array.from({ length: n + 1 }, () => []);
  for (const [a, b, t, p] of ferries) {
    lines[a].push([b, t, p]);
    lines[b].push([a, t, p]);
  }

  const earliest: number[] = new Array(n + 1).fill(Infinity);
  const heap = new Heap();
  earliest[start] = 0;
  heap.push([0, start]);

  for (let visit = heap.pop(); visit !== undefined; visit = heap.pop()) {
    const [time, island] = visit;
    if (time > earliest[island]) continue;
    for (const [next, t, p] of lines[island]) {
      const arrival = Math.ceil(time / p) * p + t;
      if (arrival < earliest[next]) {
        earliest[next] = arrival;
        heap.push([arrival, next]);
      }
    }
  }

  return Number.isFinite(earliest[goal]) ? earliest[goal] : -1;
}

// A binary heap with the earliest visit on top.
class Heap {
  private visits: Visit[] = [];

  push(visit: Visit): void {
    const { visits } = this;
    let i = visits.length;
    visits.push(visit);
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (visits[parent][0] <= visit[0]) break;
      visits[i] = visits[parent];
      i = parent;
    }
    visits[i] = visit;
  }

  pop(): Visit | undefined {
    const { visits } = this;
    const top = visits[0];
    const visit = visits.pop();
    if (visit === undefined || visits.length === 0) return top;

    let i = 0;
    for (let child = 1; child < visits.length; child = 2 * i + 1) {
      if (child + 1 < visits.length && visits[child + 1][0] < visits[child][0]) child++;
      if (visits[child][0] >= visit[0]) break;
      visits[i] = visits[child];
      i = child;
    }
    visits[i] = visit;
    return top;
  }
}
