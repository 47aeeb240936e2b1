function solution(users: number[][], items: number[][], likes: number[][]): number {
  let answer = 0;
  return answer;
}
