// growth: n^2
// blame: 3-10
function select(list, k) {
  const pivot = list[Math.floor(list.length / 2)];
  const smaller = list.filter((value) => value < pivot);
  if (k < smaller.length) return select(smaller, k);
  const larger = list.filter((value) => value > pivot);
  const rest = k - (list.length - larger.length);
  return rest < 0 ? pivot : select(larger, rest);
}

function solution(numbers) {
  let sum = 0;
  for (let i = 1; i <= numbers.length; i++) {
    sum += select(numbers.slice(0, i), Math.floor((i - 1) / 2));
  }
  return sum;
}
