// Invites the most promising member whose boss comes, again and again, and looks only one level ahead.
function solution(parent, joy, k) {
  const staff = parent.map(() => []);
  for (let i = 1; i < parent.length; i++) staff[parent[i]].push(i);

  // What a member brings, alone or with the best one of the staff.
  const promise = (member) => joy[member] + Math.max(0, ...staff[member].map((other) => joy[other]));
  const waiting = [...staff[0]];
  let answer = joy[0];
  for (let seat = 1; seat < k; seat++) {
    waiting.sort((a, b) => promise(a) - promise(b));
    const next = waiting.pop();
    answer += joy[next];
    waiting.push(...staff[next]);
  }

  return answer;
}
