// Sorts the prefixes by their two differences, so that those with the same pair stand side by side.
function solution(belt) {
  const prefixes = [{ overPears: 0, overKiwis: 0, length: 0 }];
  for (const fruit of belt) {
    let { overPears, overKiwis, length } = prefixes[prefixes.length - 1];
    if (fruit !== 'K') overPears += fruit === 'A' ? 1 : -1;
    if (fruit !== 'P') overKiwis += fruit === 'A' ? 1 : -1;
    length++;
    prefixes.push({ overPears, overKiwis, length });
  }

  prefixes.sort((a, b) => a.overPears - b.overPears || a.overKiwis - b.overKiwis || a.length - b.length);

  let longest = 0;
  let start = prefixes[0];
  for (const prefix of prefixes) {
    if (prefix.overPears !== start.overPears || prefix.overKiwis !== start.overKiwis) start = prefix;
    longest = Math.max(longest, prefix.length - start.length);
  }
  return longest;
}
