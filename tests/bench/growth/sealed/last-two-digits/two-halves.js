// growth: n
// blame: 3-8
const power = (base, exponent) => {
  if (exponent === 0) return 1;
  if (exponent === 1) return base % 100;
  const half = Math.floor(exponent / 2);
  return (power(base, half) * power(base, exponent - half)) % 100;
};

function solution(base, n) {
  return power(base, n);
}
