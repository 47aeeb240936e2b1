function solution(costs: number[], k: number): number {
  let answer = 0;
  return answer;
}
