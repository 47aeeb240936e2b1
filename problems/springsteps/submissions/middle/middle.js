// Takes the sums from a Fenwick tree.
function solution(power) {
  const n = power.length;
  const tree = new Array(n + 2).fill(0);

  function add(stone, value) {
    for (let i = stone + 1; i < tree.length; i += i & -i) tree[i] += value;
  }

  function sumUpTo(stone) {
    let sum = 0;
    for (let i = stone + 1; i > 0; i -= i & -i) sum += tree[i];
    return sum;
  }

  let jumps = 0;
  for (let i = n - 1; i >= 0; i--) {
    jumps = 1 + (sumUpTo(i + power[i]) - sumUpTo(i)) / power[i];
    add(i, jumps);
  }
  return jumps;
}
