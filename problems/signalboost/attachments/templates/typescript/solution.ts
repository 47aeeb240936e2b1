function solution(signal: number[], minLen: number): number {
  let answer = 0;
  return answer;
}
