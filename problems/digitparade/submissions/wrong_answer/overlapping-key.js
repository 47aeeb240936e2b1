// Packs everything into one number, but leaves too little room for the plate: one with ten digits can be larger than
// the billion that one more digit counts.
function solution(plates) {
  const keyOf = (plate) => {
    let sum = 0;
    let digits = 0;
    for (let rest = plate; rest > 0; rest = Math.floor(rest / 10)) {
      sum += rest % 10;
      digits++;
    }
    return sum * 1e11 + digits * 1e9 - plate;
  };

  return plates
    .map((plate) => ({ plate, key: keyOf(plate) }))
    .sort((a, b) => a.key - b.key)
    .map(({ plate }) => plate);
}
