import { jsonLines, type Random } from 'olsol';

// Teams of five: a joyless boss, whose boss is any member outside the line of staff, and four staff who are each worth
// more than the boss costs. Every other team is only mildly pleasant throughout, so its members look better at first.
export default function generate(args: { n: number; k?: number }, random: Random): string {
  const { n } = args;
  const parent = [-1];
  const joy = [0];
  for (let i = 1; i < n; i++) {
    const place = (i - 1) % 5;
    const trap = Math.floor((i - 1) / 5) % 2 === 0;
    parent.push(place === 0 ? random.int(0, i - 1) : i - place);
    if (trap) joy.push(place === 0 ? -random.int(5, 9) : random.int(6, 12));
    else joy.push(random.int(1, 4));
  }
  return jsonLines(parent, joy, args.k ?? Math.ceil(n / 2));
}
