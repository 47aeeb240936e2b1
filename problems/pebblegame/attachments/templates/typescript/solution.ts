function solution(piles: number[], takes: number[]): number {
  let answer = 0;
  return answer;
}
