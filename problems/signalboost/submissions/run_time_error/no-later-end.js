// Treats the first end apart; when minLen is the whole length, no later end is left for reduce.
const BITS = 20;

function solution(signal, minLen) {
  const prefix = [0];
  for (const value of signal) prefix.push(prefix[prefix.length - 1] ^ value);

  const root = [null, null];
  const insert = (value) => {
    let node = root;
    for (let bit = BITS - 1; bit >= 0; bit--) {
      const side = (value >> bit) & 1;
      node[side] ??= [null, null];
      node = node[side];
    }
  };
  const strongest = (value) => {
    let node = root;
    let xor = 0;
    for (let bit = BITS - 1; bit >= 0; bit--) {
      const side = (value >> bit) & 1;
      if (node[1 - side] !== null) xor |= 1 << bit;
      node = node[1 - side] ?? node[side];
    }
    return xor;
  };

  insert(0);
  const first = prefix[minLen];
  const later = prefix.slice(minLen + 1).map((value, i) => {
    insert(prefix[i + 1]);
    return strongest(value);
  });
  return Math.max(
    first,
    later.reduce((a, b) => Math.max(a, b)),
  );
}
