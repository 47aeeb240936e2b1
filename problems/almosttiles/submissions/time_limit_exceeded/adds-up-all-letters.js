// Moves the counts along, but adds up what is missing over all letters at every step.
function solution(row, word, k) {
  const m = word.length;
  const lacks = new Array(26).fill(0);
  for (let i = 0; i < m; i++) {
    lacks[word.charCodeAt(i) - 97]++;
    lacks[row.charCodeAt(i) - 97]--;
  }

  let answer = 0;
  for (let start = 0; start + m <= row.length; start++) {
    let missing = 0;
    for (const lack of lacks) if (lack > 0) missing += lack;
    if (missing <= k) answer++;
    if (start + m < row.length) {
      lacks[row.charCodeAt(start) - 97]++;
      lacks[row.charCodeAt(start + m) - 97]--;
    }
  }
  return answer;
}
