// growth: n^2
// blame: 5-7
const isOn = (bulb, people) => {
  let on = false;
  people.forEach((person) => {
    if (bulb % person === 0) on = !on;
  });
  return on;
};

function solution(n) {
  const people = [];
  for (let person = 1; person <= n; person++) people.push(person);
  return people.filter((bulb) => isOn(bulb, people)).length;
}
