function solution(n: number, ferries: number[][], start: number, goal: number): number {
  let answer = 0;
  return answer;
}
