// growth: n^2
// blame: 9-12
function solution(numbers) {
  const sorted = [];
  let sum = 0;
  for (const number of numbers) {
    sorted.push(number);
    let i = sorted.length - 1;
    while (i > 0 && sorted[i - 1] > number) {
      sorted[i] = sorted[i - 1];
      i--;
    }
    sorted[i] = number;
    sum += sorted[Math.floor((sorted.length - 1) / 2)];
  }
  return sum;
}
