function solution(row: string, word: string, k: number): number {
  let answer = 0;
  return answer;
}
