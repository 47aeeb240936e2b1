const BITS = 20;

function solution(signal: number[], minLen: number): number {
  // Of each node of a binary trie of prefix xors: the next node for a bit of 0 and for a bit of 1, or 0 for none.
  const zero = new Int32Array(BITS * (signal.length + 1) + 1);
  const one = new Int32Array(BITS * (signal.length + 1) + 1);
  let nodes = 1;
  let inserted = 0; // the xor of the values before the latest start in the trie
  let current = 0; // the xor of the values up to the end at hand
  let answer = 0;

  for (let end = 0; end < signal.length; end++) {
    current ^= signal[end];
    const start = end + 1 - minLen;
    if (start < 0) continue;
    if (start > 0) inserted ^= signal[start - 1];

    let node = 0;
    for (let bit = BITS - 1; bit >= 0; bit--) {
      const next = (inserted >> bit) & 1 ? one : zero;
      if (next[node] === 0) next[node] = nodes++;
      node = next[node];
    }

    node = 0;
    let xor = 0;
    for (let bit = BITS - 1; bit >= 0; bit--) {
      const set = (current >> bit) & 1;
      const other = set ? zero[node] : one[node];
      if (other !== 0) xor |= 1 << bit;
      node = other || (set ? one[node] : zero[node]);
    }
    answer = Math.max(answer, xor);
  }
  return answer;
}
