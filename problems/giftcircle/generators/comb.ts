import { jsonLines, type Random } from 'olsol';

// A path through half of the people, whose last person keeps the parcel; everybody else forwards to one person on the path.
export default function generate(args: { n: number }, random: Random): string {
  const { n } = args;
  const people = random.shuffle(Array.from({ length: n }, (_, i) => i));
  const path = Math.ceil(n / 2);
  const next = new Array<number>(n).fill(0);
  for (const [i, person] of people.entries()) {
    next[person] = people[i < path ? Math.min(i + 1, path - 1) : i - path] as number;
  }
  return jsonLines(next);
}
