// growth: n sqrt n
// blame: 15-23
function solution(numbers, k) {
  const size = Math.floor(Math.sqrt(numbers.length));
  const blockMax = [];
  numbers.forEach((number, i) => {
    const block = Math.floor(i / size);
    blockMax[block] = Math.max(blockMax[block] ?? -Infinity, number);
  });

  let sum = 0;
  for (let start = 0; start + k <= numbers.length; start++) {
    let max = -Infinity;
    let i = start;
    while (i < start + k) {
      if (i % size === 0 && i + size <= start + k) {
        max = Math.max(max, blockMax[i / size]);
        i += size;
      } else {
        max = Math.max(max, numbers[i]);
        i++;
      }
    }
    sum += max;
  }
  return sum;
}
