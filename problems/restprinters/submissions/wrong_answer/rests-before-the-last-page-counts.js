// Takes the last page of a batch for finished only when the rest after it is over.
function solution(printers, pages) {
  const finished = (time) => {
    return printers.reduce((sum, [t, b, r]) => {
      const cycle = b * t + r;
      return sum + Math.floor(time / cycle) * b + Math.min(b - 1, Math.floor((time % cycle) / t));
    }, 0);
  };

  let low = 0;
  let high = 1001000 * pages + 1000000;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (finished(middle) >= pages) high = middle;
    else low = middle;
  }

  return high;
}
