import { readFileSync } from 'fs';

const [[n, m], brightness, refills] = readFileSync(0, 'utf8')
  .split('\n')
  .map((line) => line.split(' ').map(Number));

const order = (a: number, b: number): number => brightness[a] - brightness[b] || a - b;
const heap: number[] = brightness.map((_, lantern) => lantern).sort(order); // the dimmest lantern on top

function sinkTop(): void {
  const lantern = heap[0];
  let place = 0;
  while (2 * place + 1 < n) {
    let child = 2 * place + 1;
    if (child + 1 < n && order(heap[child + 1], heap[child]) < 0) child++;
    if (order(lantern, heap[child]) < 0) break;
    heap[place] = heap[child];
    place = child;
  }
  heap[place] = lantern;
}

for (let evening = 0; evening < m; evening++) {
  brightness[heap[0]] += refills[heap[0]];
  sinkTop();
}
console.log(brightness.join(' '));
