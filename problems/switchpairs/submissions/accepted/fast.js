function solution(boards) {
  const count = [0, 0]; // boards with an even and with an odd number of switches on
  for (const board of boards) {
    let on = 0;
    for (let rest = board; rest > 0; rest >>= 1) on += rest & 1;
    count[on % 2]++;
  }

  const pairs = (n) => (n * (n - 1)) / 2;
  return pairs(count[0]) + pairs(count[1]);
}
