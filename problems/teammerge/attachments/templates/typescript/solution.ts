function solution(n: number, k: number, merges: number[][]): number[] {
  const answer: number[] = [];
  return answer;
}
