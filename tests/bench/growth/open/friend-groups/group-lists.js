// growth: n^2
// blame: 8-9
function solution(n, friendships) {
  const groups = [];
  for (let person = 0; person < n; person++) groups.push([person]);

  for (const [a, b] of friendships) {
    const first = groups.findIndex((group) => group.includes(a));
    const second = groups.findIndex((group) => group.includes(b));
    if (first === second) continue;
    groups[first].push(...groups[second]);
    groups.splice(second, 1);
  }

  groups.sort((a, b) => b.length - a.length);
  return [groups.length, groups[0].length];
}
