function solution(n: number, likes: number[][]): number[] {
  let answer: number[] = [];
  return answer;
}
