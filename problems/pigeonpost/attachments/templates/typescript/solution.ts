function solution(n: number, roads: number[][], kind: number[], reach: number): number {
  let answer = 0;
  return answer;
}
