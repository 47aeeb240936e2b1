// growth: n^2
// blame: 7-10
function solution(a, b) {
  let above = Array(b.length + 1).fill(0);
  for (const letter of a) {
    const row = [0];
    for (let j = 0; j < b.length; j++) {
      if (letter === b[j]) row.push(above[j] + 1);
      else row.push(Math.max(row[j], above[j + 1]));
    }
    above = row;
  }
  return above[b.length];
}
