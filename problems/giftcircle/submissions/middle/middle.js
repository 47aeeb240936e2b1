// Remembers the answers along a tail, but walks around a circle again for each of its members.
function solution(next) {
  const n = next.length;
  const holders = new Array(n).fill(0);
  const senders = new Array(n).fill(0);
  for (const person of next) senders[person]++;
  const tail = [];
  for (let person = 0; person < n; person++) {
    if (senders[person] === 0) tail.push(person);
  }
  for (const person of tail) {
    senders[next[person]]--;
    if (senders[next[person]] === 0) tail.push(next[person]);
  }

  for (let member = 0; member < n; member++) {
    if (senders[member] === 0) continue;
    let person = member;
    do {
      holders[member]++;
      person = next[person];
    } while (person !== member);
  }
  for (const person of tail.reverse()) holders[person] = holders[next[person]] + 1;

  return holders;
}
