// growth: n
// blame: 9-19
function solution(text) {
  const padded = `#${text.split('').join('#')}#`;
  const radius = [];
  let center = 0;
  let edge = 0;
  let longest = 0;
  for (let i = 0; i < padded.length; i++) {
    radius[i] = i < edge ? Math.min(edge - i, radius[2 * center - i]) : 0;
    while (i - radius[i] > 0 && padded[i - radius[i] - 1] === padded[i + radius[i] + 1]) {
      radius[i]++;
    }
    if (i + radius[i] > edge) {
      center = i;
      edge = i + radius[i];
    }
    longest = Math.max(longest, radius[i]);
  }
  return longest;
}
