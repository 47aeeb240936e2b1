// growth: n^2
// blame: 6-8
function solution(text) {
  const pair = /(.)\1/;
  let rest = text;
  while (pair.test(rest)) {
    rest = rest.replace(pair, '');
  }
  return rest.length;
}
