// growth: n
// blame: 13-24
class Child {
  constructor(seat) {
    this.seat = seat;
    this.next = this;
  }
}

function solution(n) {
  const first = new Child(1);
  let last = first;
  for (let seat = 2; seat <= n; seat++) {
    const child = new Child(seat);
    last.next = child;
    last = child;
  }
  last.next = first;

  let current = first;
  while (current.next !== current) {
    current.next = current.next.next;
    current = current.next;
  }
  return current.seat;
}
