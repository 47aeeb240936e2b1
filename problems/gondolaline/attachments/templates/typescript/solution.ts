function solution(groups: number[], seats: number): number[] {
  const answer: number[] = [];
  return answer;
}
