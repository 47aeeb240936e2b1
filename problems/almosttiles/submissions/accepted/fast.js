function solution(row, word, k) {
  // How many of each letter the window lacks; below zero when it has more than the word needs.
  const lacks = new Array(26).fill(0);
  for (let i = 0; i < word.length; i++) lacks[word.charCodeAt(i) - 97]++;

  let missing = word.length; // all that is above zero in lacks
  let answer = 0;
  for (let end = 0; end < row.length; end++) {
    const entering = row.charCodeAt(end) - 97;
    if (lacks[entering] > 0) missing--;
    lacks[entering]--;

    const start = end - word.length;
    if (start >= 0) {
      const leaving = row.charCodeAt(start) - 97;
      lacks[leaving]++;
      if (lacks[leaving] > 0) missing++;
    }

    if (start >= -1 && missing <= k) answer++;
  }
  return answer;
}
