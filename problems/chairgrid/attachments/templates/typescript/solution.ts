function solution(n: number, minRows: number, minCols: number): number {
  let answer = 0;
  return answer;
}
