// growth: n log n
// blame: 4-4
function solution(numbers) {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const rankOf = new Map(sorted.map((number, i) => [number, i + 1]));
  const tree = new Array(sorted.length + 1).fill(0);
  let answer = 0;

  for (let k = numbers.length - 1; k >= 0; k--) {
    const rank = rankOf.get(numbers[k]);
    let i = rank - 1;
    while (i > 0) {
      answer += tree[i];
      i -= i & -i;
    }
    for (let j = rank; j <= sorted.length; j += j & -j) tree[j]++;
  }
  return answer;
}
