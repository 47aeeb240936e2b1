// growth: log n
// blame: 3-6
const squareRoot = (n, guess) => {
  const better = Math.floor((guess + Math.floor(n / guess)) / 2);
  return better >= guess ? guess : squareRoot(n, better);
};

function solution(n) {
  return squareRoot(n, n);
}
