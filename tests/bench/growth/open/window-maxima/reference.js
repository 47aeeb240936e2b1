// growth: n
// blame: 7-12
function solution(numbers, k) {
  const candidates = []; // indexes of falling numbers
  let head = 0;
  let sum = 0;
  for (let i = 0; i < numbers.length; i++) {
    while (candidates.length > head && numbers[candidates.at(-1)] <= numbers[i]) candidates.pop();
    candidates.push(i);
    if (candidates[head] <= i - k) head++;
    if (i >= k - 1) sum += numbers[candidates[head]];
  }
  return sum;
}
