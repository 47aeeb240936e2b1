function solution(heights) {
  const boards = new Set(heights);
  let count = 0;

  for (let i = 0; i < heights.length; i++) {
    for (let j = i + 1; j < heights.length; j++) {
      const sum = heights[i] + heights[j]; // of the lowest and the highest step
      if (sum % 2 === 0 && boards.has(sum / 2)) count++;
    }
  }

  return count;
}
