function solution(serial: string, m: number, r: number): number {
  let answer = 0;
  return answer;
}
