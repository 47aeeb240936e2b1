function solution(teeth: number[], k: number): number {
  let answer = 0;
  return answer;
}
