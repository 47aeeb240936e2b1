// Compares apples and pears and forgets that there must be as many kiwis too.
function solution(belt) {
  const first = new Map([[0, 0]]);
  let difference = 0;
  let longest = 0;

  for (let end = 1; end <= belt.length; end++) {
    if (belt[end - 1] === 'A') difference++;
    if (belt[end - 1] === 'P') difference--;
    if (!first.has(difference)) first.set(difference, end);
    longest = Math.max(longest, end - first.get(difference));
  }

  return longest;
}
