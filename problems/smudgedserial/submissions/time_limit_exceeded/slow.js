// Tries the digits for every smudge one after the other and looks at the remainder of each finished number.
function solution(serial, m, r) {
  let count = 0;
  const stack = [{ position: 0, last: -1, remainder: 0 }];

  while (stack.length > 0) {
    const { position, last, remainder } = stack.pop();
    if (position === serial.length) {
      if (remainder === r) count++;
      continue;
    }
    for (let digit = 0; digit < 10; digit++) {
      if (digit === last || (serial[position] !== '?' && Number(serial[position]) !== digit)) continue;
      stack.push({ position: position + 1, last: digit, remainder: (remainder * 10 + digit) % m });
    }
  }

  return count % 10007;
}
