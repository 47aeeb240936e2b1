// growth: n^2
// blame: 8-14
function solution(text) {
  let rest = text;
  let found = true;
  while (found) {
    found = false;
    for (let i = 1; i < rest.length; i++) {
      if (rest[i] === rest[i - 1]) {
        rest = rest.slice(0, i - 1) + rest.slice(i + 1);
        found = true;
        break;
      }
    }
  }
  return rest.length;
}
