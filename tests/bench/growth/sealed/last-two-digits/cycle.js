// growth: 1
// blame: 7-10
function solution(base, n) {
  const seen = [];
  let value = 1;
  // the last two digits must repeat soon
  while (!seen.includes(value) && seen.length < n) {
    seen.push(value);
    value = (value * base) % 100;
  }
  if (seen.length === n) return value;
  const start = seen.indexOf(value);
  const period = seen.length - start;
  return seen[start + ((n - start) % period)];
}
