function solution(visits: number[], k: number): number[] {
  const stamps = new Map<number, number>(); // customer -> stamps on the card
  const free: number[] = [];

  visits.forEach((customer, index) => {
    const held = stamps.get(customer) ?? 0;
    if (held === k) {
      free.push(index + 1);
      stamps.set(customer, 0);
    } else {
      stamps.set(customer, held + 1);
    }
  });

  return free;
}
