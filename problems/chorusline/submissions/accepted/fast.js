const BASE = 911;

function solution(song) {
  const one = hasher(song, 67108859);
  const two = hasher(song, 67108837);

  // The greatest distance between two places of a same piece with this many letters.
  const greatestDistance = (length) => {
    const firstStart = new Map();
    let greatest = 0;
    for (let start = 0; start + length <= song.length; start++) {
      const key = one(start, length) * 67108864 + two(start, length); // below 2^52
      const first = firstStart.get(key);
      if (first === undefined) firstStart.set(key, start);
      else greatest = Math.max(greatest, start - first);
    }
    return greatest;
  };

  let low = 0;
  let high = Math.floor(song.length / 2);
  while (low < high) {
    const length = Math.ceil((low + high) / 2);
    if (greatestDistance(length) >= length) low = length;
    else high = length - 1;
  }
  return low;
}

// Returns a function for the hash of the `length` letters from `start`, by a prime modulus below 2^26.
function hasher(text, modulus) {
  const prefix = [0];
  const power = [1];
  for (let i = 0; i < text.length; i++) {
    prefix.push((prefix[i] * BASE + text.charCodeAt(i)) % modulus);
    power.push((power[i] * BASE) % modulus);
  }
  return (start, length) => (prefix[start + length] + (modulus - power[length]) * prefix[start]) % modulus;
}
