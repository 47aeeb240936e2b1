// growth: n sqrt n
// blame: 23-25
function solution(numbers) {
  const n = numbers.length;
  const sorted = [...numbers].sort((a, b) => a - b);
  const rank = new Map();
  sorted.forEach((number, i) => {
    rank.set(number, i);
  });

  const size = Math.ceil(Math.sqrt(n) / 2);
  const present = new Uint8Array(n);
  const inBlock = new Array(Math.ceil(n / size)).fill(0);
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const at = rank.get(numbers[i]);
    present[at] = 1;
    inBlock[Math.floor(at / size)]++;

    // skip whole blocks, then walk inside the block of the median
    let left = Math.floor(i / 2);
    let block = 0;
    while (inBlock[block] <= left) left -= inBlock[block++];
    let place = block * size;
    while (left >= present[place]) left -= present[place++];
    sum += sorted[place];
  }
  return sum;
}
