// Selection sort: looks through all soldiers still waiting for the one who marches next.
function solution(plates) {
  const soldiers = plates.map((plate) => {
    const text = String(plate);
    return { plate, sum: [...text].reduce((sum, digit) => sum + Number(digit), 0), digits: text.length };
  });
  const before = (a, b) => {
    if (a.sum !== b.sum) return a.sum < b.sum;
    if (a.digits !== b.digits) return a.digits < b.digits;
    return a.plate > b.plate;
  };

  for (let i = 0; i < soldiers.length; i++) {
    let next = i;
    for (let j = i + 1; j < soldiers.length; j++) {
      if (before(soldiers[j], soldiers[next])) next = j;
    }
    [soldiers[i], soldiers[next]] = [soldiers[next], soldiers[i]];
  }
  return soldiers.map((soldier) => soldier.plate);
}
