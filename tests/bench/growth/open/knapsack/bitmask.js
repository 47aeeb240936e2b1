// growth: 2^n
// blame: 8-12
function solution(things, limit) {
  let answer = 0;
  for (let mask = 0; mask < 2 ** things.length; mask++) {
    let weight = 0;
    let value = 0;
    for (let i = 0; i < things.length; i++) {
      if ((mask & (1 << i)) === 0) continue;
      weight += things[i][0];
      value += things[i][1];
    }
    if (weight <= limit && value > answer) answer = value;
  }
  return answer;
}
