// Works out the values of all smaller piles anew for each pile.
function valuesUpTo(largest, takes) {
  const values = [];
  for (let pile = 0; pile <= largest; pile++) {
    let reachable = 0;
    for (const take of takes) {
      if (take <= pile) reachable |= 1 << values[pile - take];
    }
    let value = 0;
    while ((reachable >> value) & 1) value++;
    values.push(value);
  }
  return values;
}

function solution(piles, takes) {
  let total = 0;
  for (const pile of piles) total ^= valuesUpTo(pile, takes)[pile];

  let answer = 0;
  for (const pile of piles) {
    const values = valuesUpTo(pile, takes);
    answer += takes.filter((take) => take <= pile && (total ^ values[pile]) === values[pile - take]).length;
  }
  return answer;
}
