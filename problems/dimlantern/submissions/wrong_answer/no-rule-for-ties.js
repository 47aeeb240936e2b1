// A heap that compares the brightness only: of equally dim lanterns, the one that happens to be on top is refilled.
const [[n, m], brightness, refills] = require('fs')
  .readFileSync(0, 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' ').map(Number));

const heap = brightness.map((_, lantern) => lantern).sort((a, b) => brightness[a] - brightness[b]);
for (let evening = 0; evening < m; evening++) {
  const lantern = heap[0];
  brightness[lantern] += refills[lantern];
  let place = 0;
  while (2 * place + 1 < n) {
    let child = 2 * place + 1;
    if (child + 1 < n && brightness[heap[child + 1]] < brightness[heap[child]]) child++;
    if (brightness[lantern] <= brightness[heap[child]]) break;
    heap[place] = heap[child];
    place = child;
  }
  heap[place] = lantern;
}
console.log(brightness.join(' '));
