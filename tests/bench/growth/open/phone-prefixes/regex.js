// growth: n^2
// blame: 7-7
function solution(numbers) {
  let count = 0;
  for (const number of numbers) {
    const longer = new RegExp(`^${number}[0-9]`);
    const matches = numbers.filter((other) => longer.test(other));
    if (matches.length > 0) count++;
  }
  return count;
}
