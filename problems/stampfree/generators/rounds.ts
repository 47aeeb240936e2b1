import { jsonLines, type Random } from 'olsol';

// All customers come once a round, in the same order, so their cards fill up together and the free visits come in bursts.
export default function generate(
  args: { n: number; customers: number; top: number; k: number },
  random: Random,
): string {
  const customers = random.distinct(args.customers, 1, args.top);
  const visits = Array.from({ length: args.n }, (_, i) => customers[i % customers.length]);
  return jsonLines(visits, args.k);
}
