function solution(n: number, trails: number[][], trips: number[][]): number[] {
  let answer: number[] = [];
  return answer;
}
