function solution(visits: number[], k: number): number[] {
  const answer: number[] = [];
  return answer;
}
