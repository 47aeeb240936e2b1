// Settles the answer bit by bit: can the bits so far and this one be reached? A set holds the shortened prefix xors.
function solution(signal, minLen) {
  const prefix = [0];
  for (const value of signal) prefix.push(prefix[prefix.length - 1] ^ value);

  const reaches = (wanted, bit) => {
    const seen = new Set();
    for (let end = minLen; end < prefix.length; end++) {
      seen.add(prefix[end - minLen] >> bit);
      if (seen.has((prefix[end] >> bit) ^ wanted)) return true;
    }
    return false;
  };

  let answer = 0;
  for (let bit = 19; bit >= 0; bit--) {
    answer *= 2;
    if (reaches(answer + 1, bit)) answer++;
  }
  return answer;
}
