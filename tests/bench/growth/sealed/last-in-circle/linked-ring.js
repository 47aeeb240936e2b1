// growth: n
// blame: 18-21
class Person {
  constructor(number) {
    this.number = number;
    this.next = this;
  }
}

function solution(n, k) {
  let current = new Person(n);
  const first = current;
  for (let number = n - 1; number >= 1; number--) {
    const person = new Person(number);
    person.next = first.next;
    first.next = person;
  }
  while (current.next !== current) {
    for (let step = 1; step < k; step++) current = current.next;
    current.next = current.next.next;
  }
  return current.number;
}
