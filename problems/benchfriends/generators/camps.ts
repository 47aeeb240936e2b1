import { jsonLines, type Random } from 'olsol';

// `first` people are awkward with everybody else, but for `bridges` pairs.
export default function generate(args: { n: number; first: number; bridges: number }, random: Random): string {
  const { n, first, bridges } = args;
  if (first >= n) throw new RangeError(`no second camp among ${n} people`);
  const people = random.shuffle(Array.from({ length: n }, (_, i) => i));
  const pairs = people.slice(0, first).flatMap((a) => people.slice(first).map((b) => random.shuffle([a, b])));
  return jsonLines(n, random.shuffle(pairs).slice(bridges));
}
