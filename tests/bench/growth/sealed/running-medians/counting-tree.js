// growth: n log n
// blame: 8-17
function solution(numbers) {
  const counts = new Array(numbers.length + 1).fill(0);
  const top = 1 << (31 - Math.clz32(numbers.length));
  let sum = 0;
  for (let i = 0; i < numbers.length; i++) {
    for (let j = numbers[i]; j < counts.length; j += j & -j) counts[j]++;
    let wanted = (i >> 1) + 1;
    let position = 0;
    for (let step = top; step > 0; step >>= 1) {
      const next = position + step;
      if (next < counts.length && counts[next] < wanted) {
        position = next;
        wanted -= counts[next];
      }
    }
    sum += position + 1;
  }
  return sum;
}
