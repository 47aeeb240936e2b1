type Soldier = { plate: number; sum: number; digits: number };

function solution(plates: number[]): number[] {
  return plates
    .map(describe)
    .sort((a, b) => a.sum - b.sum || a.digits - b.digits || b.plate - a.plate)
    .map(({ plate }) => plate);
}

// The digits of 0 are not counted, which does no harm: no other plate has the digit sum 0.
function describe(plate: number): Soldier {
  let sum = 0;
  let digits = 0;
  for (let rest = plate; rest > 0; rest = Math.floor(rest / 10)) {
    sum += rest % 10;
    digits++;
  }
  return { plate, sum, digits };
}
