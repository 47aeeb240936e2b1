function solution(text: string, words: string[]): number {
  let answer = 0;
  return answer;
}
