import { jsonLines, type Random } from 'olsol';

// Every plate is made of the same `digits` in a random order, so that only few digit sums occur: one, or a few when zeros
// at the front drop out and change the number of digits.
export default function generate(args: { n: number; digits: string }, random: Random): string {
  const plates = Array.from({ length: args.n }, () => Number(random.shuffle([...args.digits]).join('')));
  return jsonLines(plates);
}
