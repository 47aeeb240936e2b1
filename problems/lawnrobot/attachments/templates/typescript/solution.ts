function solution(routine: string, repeat: number): number[] {
  const answer: number[] = [];
  return answer;
}
