// growth: n^2
// blame: 6-15
function solution(a, b) {
  const memo = new Map();

  function common(i, j) {
    if (i === a.length || j === b.length) return 0;
    const key = i * b.length + j;
    const known = memo.get(key);
    if (known !== undefined) return known;

    const length = a[i] === b[j] ? 1 + common(i + 1, j + 1) : Math.max(common(i + 1, j), common(i, j + 1));
    memo.set(key, length);
    return length;
  }

  return common(0, 0);
}
