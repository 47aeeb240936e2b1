// growth: n^2
// blame: 18-20
class Lamp {
  constructor(number) {
    this.number = number;
    this.lit = false;
  }

  visit(person) {
    if (this.number % person === 0) this.lit = !this.lit;
  }
}

function solution(n) {
  const lamps = [];
  for (let i = 1; i <= n; i++) lamps.push(new Lamp(i));
  for (let person = 1; person <= n; person++) {
    for (const lamp of lamps) {
      lamp.visit(person);
    }
  }
  return lamps.filter((lamp) => lamp.lit).length;
}
