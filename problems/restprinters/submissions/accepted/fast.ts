function solution(printers: number[][], pages: number): number {
  const enough = (time: number): boolean => {
    let finished = 0;
    for (const [t, b, r] of printers) {
      const cycle = b * t + r;
      finished += Math.floor(time / cycle) * b + Math.min(b, Math.floor((time % cycle) / t));
      if (finished >= pages) return true;
    }
    return false;
  };

  let low = 1;
  let high = 1_001_000 * pages; // no page takes longer, with its rest, on any printer
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (enough(middle)) high = middle;
    else low = middle + 1;
  }

  return low;
}
