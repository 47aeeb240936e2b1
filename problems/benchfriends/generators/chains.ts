import { jsonLines, type Random } from 'olsol';

// The people stand in rows of `length`, and neighbours in a row are awkward.
export default function generate(args: { n: number; length: number }, random: Random): string {
  const { n, length } = args;
  const people = random.shuffle(Array.from({ length: n }, (_, i) => i));
  const pairs: number[][] = [];
  for (const [i, a] of people.entries()) {
    const b = people[i + 1];
    if (b !== undefined && (i + 1) % length !== 0) pairs.push(random.shuffle([a, b]));
  }
  return jsonLines(n, random.shuffle(pairs));
}
