import { jsonLines, type Random } from 'olsol';

// As many passes as the routine has orders.
export default function generate(args: { n: number }, random: Random): string {
  return jsonLines(random.text(args.n, 'FFBLR'), args.n);
}
