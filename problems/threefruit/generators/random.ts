import { jsonLines, type Random } from 'olsol';

// Random fruits, each drawn from the letters of `fruits` (a letter that stands there twice is twice as likely).
export default function generate(args: { n: number; fruits: string }, random: Random): string {
  return jsonLines(random.text(args.n, args.fruits));
}
