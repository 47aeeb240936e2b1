// growth: n^2
// blame: 8-8
function solution(numbers) {
  const text = `,${numbers.join(',')}`;
  let count = 0;
  for (let i = 0; i < numbers.length; i++) {
    // the number itself is one place, another one begins with it at the second place
    const pieces = text.split(`,${numbers[i]}`);
    if (pieces.length > 2) count++;
  }
  return count;
}
