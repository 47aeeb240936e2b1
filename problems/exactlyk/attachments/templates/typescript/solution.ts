function solution(shelf: number[], asks: number[][]): number[] {
  let answer: number[] = [];
  return answer;
}
