function solution(parent: number[], joy: number[], k: number): number {
  let answer = 0;
  return answer;
}
