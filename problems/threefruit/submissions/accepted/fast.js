function solution(belt) {
  // A, P and K together change the sum by 0, and no other mix of at most `belt.length` fruits does.
  const apple = 1;
  const pear = belt.length + 1;
  const step = { A: apple, P: pear, K: -apple - pear };

  const first = new Map([[0, 0]]); // sum -> the shortest prefix that has it
  let sum = 0;
  let longest = 0;
  for (let end = 1; end <= belt.length; end++) {
    sum += step[belt[end - 1]];
    const start = first.get(sum);
    if (start === undefined) first.set(sum, end);
    else longest = Math.max(longest, end - start);
  }

  return longest;
}
