function solution(power: number[]): number {
  let answer = 0;
  return answer;
}
