// growth: log n
// blame: 5-8
function solution(base, n) {
  const bits = n.toString(2).split('');
  return bits.reduce((result, bit) => {
    const squared = (result * result) % 100;
    return bit === '1' ? (squared * base) % 100 : squared;
  }, 1);
}
