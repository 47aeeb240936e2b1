// growth: n^2
// blame: 11-18
function solution(n, friendships) {
  const friend = Array.from({ length: n }, () => new Uint8Array(n));
  for (const [a, b] of friendships) {
    friend[a][b] = 1;
    friend[b][a] = 1;
  }

  const visited = Array(n).fill(false);
  const visit = (person) => {
    visited[person] = true;
    let size = 1;
    for (let other = 0; other < n; other++) {
      if (friend[person][other] && !visited[other]) size += visit(other);
    }
    return size;
  };

  let groups = 0;
  let largest = 0;
  for (let person = 0; person < n; person++) {
    if (visited[person]) continue;
    groups++;
    largest = Math.max(largest, visit(person));
  }
  return [groups, largest];
}
