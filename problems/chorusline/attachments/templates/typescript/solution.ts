function solution(song: string): number {
  let answer = 0;
  return answer;
}
