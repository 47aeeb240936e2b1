// growth: worse than n^3
// blame: 14-19
function solution(a, b) {
  const matches = [];
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      if (a[i] === b[j]) matches.push({ i, j, length: 1 });
    }
  }

  let longest = 0;
  for (let m = 0; m < matches.length; m++) {
    const match = matches[m];
    for (let k = 0; k < m; k++) {
      const other = matches[k];
      if (other.i < match.i && other.j < match.j) {
        match.length = Math.max(match.length, other.length + 1);
      }
    }
    longest = Math.max(longest, match.length);
  }
  return longest;
}
