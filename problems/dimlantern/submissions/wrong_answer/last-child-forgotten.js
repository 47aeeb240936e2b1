// Looks at a second child only if it is not the last place of the heap.
const [[n, m], brightness, refills] = require('fs')
  .readFileSync(0, 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' ').map(Number));

const dimmer = (a, b) => brightness[a] < brightness[b] || (brightness[a] === brightness[b] && a < b);
const heap = brightness.map((_, lantern) => lantern).sort((a, b) => (dimmer(a, b) ? -1 : 1));
for (let evening = 0; evening < m; evening++) {
  const lantern = heap[0];
  brightness[lantern] += refills[lantern];
  let place = 0;
  while (2 * place + 1 < n) {
    let child = 2 * place + 1;
    if (child + 1 < n - 1 && dimmer(heap[child + 1], heap[child])) child++;
    if (dimmer(lantern, heap[child])) break;
    heap[place] = heap[child];
    place = child;
  }
  heap[place] = lantern;
}
console.log(brightness.join(' '));
