function solution(belt: string): number {
  let answer = 0;
  return answer;
}
