// Compares every pair of boards switch by switch.
function solution(boards) {
  let matching = 0;
  for (let i = 0; i < boards.length; i++) {
    for (let j = i + 1; j < boards.length; j++) {
      let different = 0;
      for (let rest = boards[i] ^ boards[j]; rest > 0; rest >>= 1) different += rest & 1;
      if (different % 2 === 0) matching++;
    }
  }
  return matching;
}
