function solution(heights: number[]): number {
  let answer = 0;
  return answer;
}
