// Keeps even and odd heights apart. reduce without an initial value throws when one of the two kinds is missing.
function solution(heights) {
  const even = heights.filter((height) => height % 2 === 0);
  const odd = heights.filter((height) => height % 2 === 1);
  const marked = [mark(even), mark(odd)];
  let count = 0;

  for (const ends of [even, odd]) {
    for (let i = 0; i < ends.length; i++) {
      for (let j = i + 1; j < ends.length; j++) {
        const middle = (ends[i] + ends[j]) / 2;
        if (marked[middle % 2][middle]) count++;
      }
    }
  }

  return count;
}

function mark(boards) {
  const tallest = boards.reduce((a, b) => Math.max(a, b));
  const marked = new Array(tallest + 1).fill(false);
  for (const height of boards) marked[height] = true;
  return marked;
}
