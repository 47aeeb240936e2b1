// growth: n^3
// blame: 7-8
function solution(text) {
  let longest = 1;
  for (let start = 0; start < text.length; start++) {
    for (let end = start + 1; end <= text.length; end++) {
      const part = text.slice(start, end);
      const reversed = part.split('').reverse().join('');
      if (part === reversed && part.length > longest) {
        longest = part.length;
      }
    }
  }
  return longest;
}
