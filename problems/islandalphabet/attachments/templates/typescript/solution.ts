function solution(letters: string[], words: string[]): string[] {
  const answer: string[] = [];
  return answer;
}
