// growth: sqrt n
// blame: 6-10
function divisorsOf(n) {
  const small = [];
  const large = [];
  for (let i = 1; i <= Math.sqrt(n); i += 1) {
    if (n % i !== 0) continue;
    small.push(i);
    if (n / i !== i) large.unshift(n / i);
  }
  return [...small, ...large];
}

function solution(n) {
  const divisors = divisorsOf(n);
  return divisors.length === 2 && divisors[1] === n;
}
