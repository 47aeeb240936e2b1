function solution(ratings: number[][], asks: number[][]): number[] {
  const answer: number[] = [];
  return answer;
}
