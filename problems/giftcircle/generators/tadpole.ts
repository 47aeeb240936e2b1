import { jsonLines, type Random } from 'olsol';

// One path through everybody, whose end leads back so that the last people, this share of all, form a circle.
export default function generate(args: { n: number; circle: number; shuffled: boolean }, random: Random): string {
  const { n, circle, shuffled } = args;
  const people = Array.from({ length: n }, (_, i) => i);
  if (shuffled) random.shuffle(people);
  const back = n - Math.max(1, Math.floor(n * circle));
  const next = new Array<number>(n).fill(0);
  for (const [i, person] of people.entries()) next[person] = people[i + 1 < n ? i + 1 : back] as number;
  return jsonLines(next);
}
