// Forgets that no page is finished during the rest: the remainder of a cycle may seem to hold more than b pages.
function solution(printers, pages) {
  const enough = (time) => {
    let finished = 0;
    for (const [t, b, r] of printers) {
      const cycle = b * t + r;
      finished += Math.floor(time / cycle) * b + Math.floor((time % cycle) / t);
    }
    return finished >= pages;
  };

  let low = 1;
  let high = 1001000 * pages;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (enough(middle)) high = middle;
    else low = middle + 1;
  }

  return low;
}
