// Counts the letters of every window from scratch.
function solution(row, word, k) {
  const need = new Array(26).fill(0);
  for (let i = 0; i < word.length; i++) need[word.charCodeAt(i) - 97]++;

  let answer = 0;
  for (let start = 0; start + word.length <= row.length; start++) {
    const lacks = [...need];
    let missing = word.length;
    for (let i = start; i < start + word.length; i++) {
      if (lacks[row.charCodeAt(i) - 97]-- > 0) missing--;
    }
    if (missing <= k) answer++;
  }
  return answer;
}
