// growth: n
// blame: 7-10
function solution(numbers) {
  const all = new Set(numbers);
  const beginnings = new Set();
  for (const number of numbers) {
    for (let length = 1; length < number.length; length++) {
      const start = number.slice(0, length);
      if (all.has(start)) beginnings.add(start);
    }
  }
  return beginnings.size;
}
