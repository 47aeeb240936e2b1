function solution(garden: number[][], frames: number[][]): number[] {
  const answer: number[] = [];
  return answer;
}
