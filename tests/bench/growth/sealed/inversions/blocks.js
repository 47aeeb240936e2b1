// growth: n sqrt n
// blame: 13-21
function solution(numbers) {
  const n = numbers.length;
  const order = numbers.map((_, i) => i).sort((a, b) => numbers[a] - numbers[b] || a - b);
  const size = Math.ceil(Math.sqrt(n));
  const seen = new Uint8Array(n);
  const seenInBlock = new Uint32Array(Math.ceil(n / size));
  let answer = 0;
  // from the smallest number on: count the smaller ones that stand further right
  for (const place of order) {
    let i = place + 1;
    while (i < n) {
      if (i % size === 0) {
        answer += seenInBlock[i / size];
        i += size;
      } else {
        answer += seen[i];
        i++;
      }
    }
    seen[place] = 1;
    seenInBlock[Math.floor(place / size)]++;
  }
  return answer;
}
