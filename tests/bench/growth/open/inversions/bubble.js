// growth: n^2
// blame: 8-14
function solution(numbers) {
  let swaps = 0;
  let sorted = false;
  for (let end = numbers.length - 1; end > 0 && !sorted; end--) {
    sorted = true;
    for (let i = 0; i < end; i++) {
      if (numbers[i] > numbers[i + 1]) {
        [numbers[i], numbers[i + 1]] = [numbers[i + 1], numbers[i]];
        swaps++;
        sorted = false;
      }
    }
  }
  return swaps;
}
