import { jsonLines, type Random } from 'olsol';

// Everybody forwards the parcel to a random person.
export default function generate(args: { n: number }, random: Random): string {
  return jsonLines(random.ints(args.n, 0, args.n - 1));
}
