// growth: n^2
// blame: 9-15
function solution(numbers) {
  const list = numbers.slice();
  let swaps = 0;
  let swapped;
  do {
    swapped = false;
    for (let i = 1; i < list.length; i++) {
      if (list[i - 1] > list[i]) {
        [list[i - 1], list[i]] = [list[i], list[i - 1]];
        swaps++;
        swapped = true;
      }
    }
  } while (swapped);
  return swaps;
}
