// growth: n^2
// blame: 8-11
function solution(numbers) {
  const sorted = [];
  let sum = 0;
  numbers.forEach((number, count) => {
    let at = count;
    while (at > 0 && sorted[at - 1] > number) {
      sorted[at] = sorted[at - 1];
      at--;
    }
    sorted[at] = number;
    sum += sorted[Math.floor(count / 2)];
  });
  return sum;
}
