// Has a table with room for differences of up to 20 only.
function solution(belt) {
  const room = 20;
  const first = Array.from({ length: 2 * room + 1 }, () => []);
  first[room][room] = 0;
  let row = room;
  let column = room;
  let longest = 0;

  for (let end = 1; end <= belt.length; end++) {
    const fruit = belt[end - 1];
    if (fruit !== 'K') row += fruit === 'A' ? 1 : -1;
    if (fruit !== 'P') column += fruit === 'A' ? 1 : -1;
    first[row][column] ??= end;
    longest = Math.max(longest, end - first[row][column]);
  }

  return longest;
}
