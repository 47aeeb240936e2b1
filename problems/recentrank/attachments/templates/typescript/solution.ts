function solution(scores: number[], k: number): number[] {
  const answer: number[] = [];
  return answer;
}
