// growth: n
// blame: 18-25
function solution(n, friendships) {
  const friends = new Map();
  for (let i = 0; i < n; i++) friends.set(i, []);
  friendships.forEach(([a, b]) => {
    friends.get(a).push(b);
    friends.get(b).push(a);
  });

  const seen = new Set();
  const sizes = [];
  for (const person of friends.keys()) {
    if (seen.has(person)) continue;
    const stack = [person];
    seen.add(person);
    let size = 0;
    while (stack.length > 0) {
      size++;
      for (const friend of friends.get(stack.pop())) {
        if (seen.has(friend)) continue;
        seen.add(friend);
        stack.push(friend);
      }
    }
    sizes.push(size);
  }
  return [sizes.length, sizes.reduce((a, b) => Math.max(a, b))];
}
