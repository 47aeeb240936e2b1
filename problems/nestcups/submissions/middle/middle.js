// First fit with a heap that holds the largest mug of each tower: every mug goes round the smallest of them if it fits.
const [[n, g], diameters] = require('fs')
  .readFileSync(0, 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' ').map(Number));
diameters.sort((a, b) => a - b);

const heap = [];

function push(value) {
  let place = heap.length;
  heap.push(value);
  while (place > 0) {
    const parent = (place - 1) >> 1;
    if (heap[parent] <= value) break;
    heap[place] = heap[parent];
    place = parent;
  }
  heap[place] = value;
}

function replaceTop(value) {
  let place = 0;
  while (2 * place + 1 < heap.length) {
    let child = 2 * place + 1;
    if (child + 1 < heap.length && heap[child + 1] < heap[child]) child++;
    if (heap[child] >= value) break;
    heap[place] = heap[child];
    place = child;
  }
  heap[place] = value;
}

for (const diameter of diameters) {
  if (heap.length > 0 && diameter - heap[0] >= g) replaceTop(diameter);
  else push(diameter);
}
console.log(heap.length);
