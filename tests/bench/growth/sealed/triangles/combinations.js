// growth: n^3
// blame: 3-13
function combinations(values, size, start, chosen, visit) {
  if (chosen.length === size) {
    visit(chosen);
    return;
  }
  for (let i = start; i < values.length; i++) {
    chosen.push(values[i]);
    combinations(values, size, i + 1, chosen, visit);
    chosen.pop();
  }
}

function solution(lengths) {
  let answer = 0;
  combinations(lengths, 3, 0, [], ([a, b, c]) => {
    if (a < b + c && b < a + c && c < a + b) answer++;
  });
  return answer;
}
