// Puts the two differences into one number with a factor that is too small: (0, 100) and (1, 0) get the same key.
function solution(belt) {
  const first = new Map([[0, 0]]);
  let overPears = 0;
  let overKiwis = 0;
  let longest = 0;

  for (let end = 1; end <= belt.length; end++) {
    const fruit = belt[end - 1];
    if (fruit !== 'K') overPears += fruit === 'A' ? 1 : -1;
    if (fruit !== 'P') overKiwis += fruit === 'A' ? 1 : -1;
    const key = overPears * 100 + overKiwis;
    if (!first.has(key)) first.set(key, end);
    longest = Math.max(longest, end - first.get(key));
  }

  return longest;
}
