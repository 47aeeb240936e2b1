// growth: n log n
// blame: 7-11
function solution(numbers, operations) {
  const n = numbers.length;
  const tree = new Array(n + 1).fill(0);
  const add = (index, change) => {
    for (let i = index + 1; i <= n; i += i & -i) tree[i] += change;
  };
  const sumBefore = (index) => {
    let sum = 0;
    for (let i = index; i > 0; i -= i & -i) sum += tree[i];
    return sum;
  };

  numbers.forEach((number, i) => {
    add(i, number);
  });
  let answer = 0;
  for (const [kind, a, b] of operations) {
    if (kind === 'set') {
      add(a, b - numbers[a]);
      numbers[a] = b;
    } else {
      answer += sumBefore(b + 1) - sumBefore(a);
    }
  }
  return answer;
}
