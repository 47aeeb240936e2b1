function solution(heights: number[], d: number): number {
  let answer = 0;
  return answer;
}
