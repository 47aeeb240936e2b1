function solution(ribbon: string): number {
  let answer = 0;
  return answer;
}
