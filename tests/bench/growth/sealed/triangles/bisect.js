// growth: n^2 log n
// blame: 6-13
function firstAtLeast(sorted, value, start) {
  let low = start;
  let high = sorted.length;
  while (low < high) {
    const mid = Math.floor((low + high) / 2);
    if (sorted[mid] >= value) {
      high = mid;
    } else {
      low = mid + 1;
    }
  }
  return low;
}

function solution(lengths) {
  const sorted = lengths.slice().sort((a, b) => a - b);
  let answer = 0;
  for (let i = 0; i < sorted.length; i++) {
    for (let j = i + 1; j < sorted.length; j++) {
      answer += firstAtLeast(sorted, sorted[i] + sorted[j], j + 1) - (j + 1);
    }
  }
  return answer;
}
