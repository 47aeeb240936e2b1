const BITS = 20;

function solution(signal, minLen) {
  const n = signal.length;
  const prefix = [0]; // prefix[i]: the xor of the first i values
  for (const value of signal) prefix.push(prefix.at(-1) ^ value);

  // A binary trie: child[2 * node + bit] is the next node, 0 if there is none. Node 0 is the root.
  const child = new Int32Array(2 * (1 + BITS * (n + 1)));
  let nodes = 1;

  function insert(value) {
    let node = 0;
    for (let bit = BITS - 1; bit >= 0; bit--) {
      const way = 2 * node + ((value >> bit) & 1);
      if (child[way] === 0) child[way] = nodes++;
      node = child[way];
    }
  }

  // The largest xor of `value` and a value in the trie.
  function strongest(value) {
    let node = 0;
    let xor = 0;
    for (let bit = BITS - 1; bit >= 0; bit--) {
      const same = 2 * node + ((value >> bit) & 1);
      const other = same ^ 1;
      if (child[other] !== 0) {
        xor |= 1 << bit;
        node = child[other];
      } else {
        node = child[same];
      }
    }
    return xor;
  }

  let answer = 0;
  for (let end = minLen; end <= n; end++) {
    insert(prefix[end - minLen]);
    answer = Math.max(answer, strongest(prefix[end]));
  }
  return answer;
}
