// growth: n
// blame: 5-8
function solution(text) {
  const stack = [];
  for (const letter of text) {
    if (stack[stack.length - 1] === letter) stack.pop();
    else stack.push(letter);
  }
  return stack.length;
}
