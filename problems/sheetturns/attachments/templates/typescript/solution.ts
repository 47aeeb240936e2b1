function solution(sheet: number[][], orders: string): number[][] {
  const answer: number[][] = [];
  return answer;
}
