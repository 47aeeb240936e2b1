// growth: n^2
// blame: 8-11
function solution(text) {
  let longest = 0;
  const expand = (start, end) => {
    let left = start;
    let right = end;
    while (left >= 0 && right < text.length && text[left] === text[right]) {
      left--;
      right++;
    }
    return right - left - 1;
  };
  for (let i = 0; i < text.length; i++) {
    longest = Math.max(longest, expand(i, i), expand(i, i + 1));
  }
  return longest;
}
