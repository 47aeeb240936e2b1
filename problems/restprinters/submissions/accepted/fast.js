function solution(printers, pages) {
  // Are all pages finished at this time?
  const enough = (time) => {
    let left = pages;
    for (const [t, b, r] of printers) {
      const cycle = b * t + r;
      left -= Math.floor(time / cycle) * b + Math.min(b, Math.floor((time % cycle) / t));
      if (left <= 0) return true;
    }
    return false;
  };

  let high = 1;
  while (!enough(high)) high *= 2;
  let low = 0; // too early; high is late enough
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (enough(middle)) high = middle;
    else low = middle;
  }

  return high;
}
