// growth: n
// blame: 5-11
function solution(n) {
  const memo = new Map();
  const ways = (left) => {
    if (left <= 1) return 1;
    if (memo.has(left)) return memo.get(left);
    const result = (ways(left - 1) + ways(left - 2)) % 1234567;
    memo.set(left, result);
    return result;
  };
  return ways(n);
}
