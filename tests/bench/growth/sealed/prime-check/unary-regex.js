// growth: n^2
// blame: 11-11
// A number is composite when that many ones are some ones, repeated.
const COMPOSITE = /^1?$|^(11+)\1+$/;

function solution(n) {
  let ones = '';
  for (let i = 0; i < n; i++) {
    ones += '1';
  }
  return !COMPOSITE.test(ones);
}
