// Compares with the last place of the same piece instead of its first one.
const BASE = 911;

function solution(song) {
  let low = 0;
  let high = Math.floor(song.length / 2);
  while (low < high) {
    const length = Math.ceil((low + high) / 2);
    if (comesTwice(song, length)) low = length;
    else high = length - 1;
  }
  return low;
}

function comesTwice(song, length) {
  const one = windowHashes(song, length, 67108859);
  const two = windowHashes(song, length, 67108837);
  const last = new Map();
  for (let start = 0; start < one.length; start++) {
    const key = one[start] * 67108864 + two[start];
    if (last.has(key) && start - last.get(key) >= length) return true;
    last.set(key, start);
  }
  return false;
}

function windowHashes(text, length, modulus) {
  let top = 1;
  for (let i = 1; i < length; i++) top = (top * BASE) % modulus;
  const hashes = [];
  let hash = 0;
  for (let end = 0; end < text.length; end++) {
    if (end >= length) hash = (hash + (modulus - top) * text.charCodeAt(end - length)) % modulus;
    hash = (hash * BASE + text.charCodeAt(end)) % modulus;
    if (end >= length - 1) hashes.push(hash);
  }
  return hashes;
}
