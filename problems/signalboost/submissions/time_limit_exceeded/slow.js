// From every start, goes through all ends that are far enough away.
function solution(signal, minLen) {
  let answer = 0;
  for (let start = 0; start + minLen <= signal.length; start++) {
    let strength = 0;
    for (let end = start; end < signal.length; end++) {
      strength ^= signal[end];
      if (end - start + 1 >= minLen && strength > answer) answer = strength;
    }
  }
  return answer;
}
