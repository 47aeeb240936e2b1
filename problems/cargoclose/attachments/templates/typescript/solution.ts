function solution(weights: number[], capacity: number): number {
  const answer = 0;
  return answer;
}
