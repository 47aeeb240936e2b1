function solution(printers: number[][], pages: number): number {
  let answer = 0;
  return answer;
}
