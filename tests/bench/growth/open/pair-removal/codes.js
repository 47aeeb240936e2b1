// growth: n
// blame: 6-10
function solution(text) {
  const kept = new Uint8Array(text.length);
  let top = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (top > 0 && kept[top - 1] === code) top--;
    else kept[top++] = code;
  }
  return top;
}
