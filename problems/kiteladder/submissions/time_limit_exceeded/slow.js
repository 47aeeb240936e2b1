// For every kite, looks at all kites before it.
function solution(heights, d) {
  const ladder = new Array(heights.length).fill(1); // the most kites in a ladder that ends with kite i
  let answer = 1;

  for (let i = 1; i < heights.length; i++) {
    for (let j = 0; j < i; j++) {
      if (heights[j] + d <= heights[i] && ladder[j] + 1 > ladder[i]) ladder[i] = ladder[j] + 1;
    }
    answer = Math.max(answer, ladder[i]);
  }

  return answer;
}
