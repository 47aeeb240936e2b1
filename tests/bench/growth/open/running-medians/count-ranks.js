// growth: n^3
// blame: 9-11
function solution(numbers) {
  let sum = 0;
  for (let length = 1; length <= numbers.length; length++) {
    const wanted = (length - 1) >> 1;
    for (let i = 0; i < length; i++) {
      let smaller = 0;
      for (let j = 0; j < length; j++) {
        if (numbers[j] < numbers[i]) smaller++;
      }
      if (smaller === wanted) sum += numbers[i];
    }
  }
  return sum;
}
