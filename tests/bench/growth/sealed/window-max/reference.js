// growth: n
// blame: 7-12
function solution(numbers, k) {
  const deque = [];
  let head = 0;
  let sum = 0;
  for (let i = 0; i < numbers.length; i++) {
    while (deque.length > head && numbers[deque[deque.length - 1]] <= numbers[i]) deque.pop();
    deque.push(i);
    if (deque[head] <= i - k) head++;
    if (i >= k - 1) sum += numbers[deque[head]];
  }
  return sum;
}
