// growth: n^2
// blame: 8-8
function solution(n, k) {
  const people = Array.from({ length: n }, (_, i) => i + 1);
  let index = 0;
  while (people.length > 1) {
    index = (index + k - 1) % people.length;
    people.splice(index, 1);
  }
  return people[0];
}
