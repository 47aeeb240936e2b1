function solution(visits, k) {
  const stamps = new Map(); // customer -> stamps on the card
  const free = [];

  for (let i = 0; i < visits.length; i++) {
    const customer = visits[i];
    const held = stamps.get(customer) ?? 0;
    if (held === k) {
      free.push(i + 1);
      stamps.set(customer, 0);
    } else {
      stamps.set(customer, held + 1);
    }
  }

  return free;
}
