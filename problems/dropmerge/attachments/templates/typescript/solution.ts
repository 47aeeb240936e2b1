function solution(beads: number[]): number[] {
  const answer: number[] = [];
  return answer;
}
