// growth: n^3
// blame: 11-13
function solution(things, limit) {
  // best[i][room]: thing i is the last one in the bag
  const best = things.map(() => Array(limit + 1).fill(0));
  let answer = 0;
  for (let i = 0; i < things.length; i++) {
    const [weight, value] = things[i];
    for (let room = weight; room <= limit; room++) {
      let before = 0;
      for (let j = 0; j < i; j++) {
        before = Math.max(before, best[j][room - weight]);
      }
      best[i][room] = before + value;
      answer = Math.max(answer, best[i][room]);
    }
  }
  return answer;
}
