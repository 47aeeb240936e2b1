function solution(next: number[]): number[] {
  let answer: number[] = [];
  return answer;
}
