function solution(boards: number[]): number {
  let answer = 0;
  return answer;
}
