// growth: log n
// blame: 6-14
function solution(numbers, target) {
  let place = -1;
  let step = 1;
  while (place + step < numbers.length && numbers[place + step] < target) {
    place += step;
    step *= 2;
  }
  for (; step >= 1; step = Math.floor(step / 2)) {
    while (place + step < numbers.length && numbers[place + step] < target) {
      place += step;
    }
  }
  return place + 1;
}
