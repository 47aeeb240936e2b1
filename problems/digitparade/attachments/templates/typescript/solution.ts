function solution(plates: number[]): number[] {
  const answer: number[] = [];
  return answer;
}
