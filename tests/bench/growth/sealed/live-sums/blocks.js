// growth: n sqrt n
// blame: 12-20
function solution(numbers, operations) {
  const size = Math.floor(Math.sqrt(numbers.length));
  const blocks = new Array(Math.ceil(numbers.length / size)).fill(0);
  numbers.forEach((number, i) => {
    blocks[Math.floor(i / size)] += number;
  });

  const sum = (from, to) => {
    let [i, result] = [from, 0];
    while (i <= to) {
      if (i % size === 0 && i + size - 1 <= to) {
        result += blocks[i / size];
        i += size;
      } else {
        result += numbers[i];
        i += 1;
      }
    }
    return result;
  };

  let answer = 0;
  operations.forEach(([kind, a, b]) => {
    if (kind === 'sum') {
      answer += sum(a, b);
      return;
    }
    blocks[Math.floor(a / size)] += b - numbers[a];
    numbers[a] = b;
  });
  return answer;
}
