import type { Random } from 'olsol';

// Fees that grow (or, with a negative `slant`, fall) by |slant| from field to field, with some noise.
export default function generate(args: { n: number; c: number; slant: number; noise: number }, random: Random): string {
  const { n, c, slant } = args;
  const x = random.distinct(n, 0, 1_000_000).sort((a, b) => a - b);
  const fees = x.map((_, i) => (slant > 0 ? i * slant : (i - n) * slant) + random.int(0, args.noise));
  fees[0] = 0;
  return `${n} ${c}\n${x.join(' ')}\n${fees.join(' ')}\n`;
}
