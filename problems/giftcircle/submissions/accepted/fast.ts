function solution(next: number[]): number[] {
  const n = next.length;
  const senders: number[] = new Array(n).fill(0);
  for (const person of next) senders[person]++;

  // Take away, again and again, whoever gets no parcel. Those who are left form circles.
  const tail: number[] = next.map((_, person) => person).filter((person) => senders[person] === 0);
  for (const person of tail) {
    if (--senders[next[person]] === 0) tail.push(next[person]);
  }

  const holders: number[] = new Array(n).fill(0);
  for (let first = 0; first < n; first++) {
    if (senders[first] === 0 || holders[first] > 0) continue;
    const circle = [first];
    for (let person = next[first]; person !== first; person = next[person]) circle.push(person);
    for (const person of circle) holders[person] = circle.length;
  }
  for (const person of tail.reverse()) holders[person] = holders[next[person]] + 1;
  return holders;
}
