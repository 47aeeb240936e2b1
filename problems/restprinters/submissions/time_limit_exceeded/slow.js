// Prints page by page: looks for the printer that finishes the next one.
function solution(printers, pages) {
  const next = printers.map(([t]) => t); // when its next page is finished
  const printed = printers.map(() => 0);
  let time = 0;

  for (let page = 0; page < pages; page++) {
    let first = 0;
    for (let i = 1; i < next.length; i++) {
      if (next[i] < next[first]) first = i;
    }
    time = next[first];
    const [t, b, r] = printers[first];
    printed[first]++;
    next[first] += printed[first] % b === 0 ? r + t : t;
  }

  return time;
}
