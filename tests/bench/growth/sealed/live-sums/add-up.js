// growth: n^2
// blame: 12-14
function solution(numbers, operations) {
  let answer = 0;
  for (const operation of operations) {
    const [kind, ...rest] = operation;
    switch (kind) {
      case 'set':
        numbers[rest[0]] = rest[1];
        break;
      default:
        for (let i = rest[0]; i <= rest[1]; i++) {
          answer += numbers[i];
        }
    }
  }
  return answer;
}
