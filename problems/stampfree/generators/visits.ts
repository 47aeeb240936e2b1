import { jsonLines, type Random } from 'olsol';

// `n` visits of random customers out of `pool`, whose numbers are spread over 1 to `top`.
export default function generate(args: { n: number; pool: number; top: number; k: number }, random: Random): string {
  const customers = random.distinct(args.pool, 1, args.top);
  const visits = Array.from({ length: args.n }, () => random.pick(customers));
  return jsonLines(visits, args.k);
}
