function solution(n: number, awkward: number[][]): number {
  let answer = 0;
  return answer;
}
