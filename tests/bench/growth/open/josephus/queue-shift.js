// growth: n^2
// blame: 5-8
function solution(n) {
  const queue = Array.from({ length: n }, (_, i) => i + 1);
  while (queue.length > 1) {
    queue.push(queue.shift());
    queue.shift();
  }
  return queue[0];
}
