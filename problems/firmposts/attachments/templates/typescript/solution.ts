function solution(posts: number[]): number {
  let answer = 0;
  return answer;
}
