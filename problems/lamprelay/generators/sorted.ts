import { jsonLines, type Random } from 'olsol';

interface Args {
  n: number;
  top: number;
  share: number;
  order: 'rising' | 'falling';
}

// Random costs from 0 to `top`, sorted; `k` is this share of the lamps.
export default function generate(args: Args, random: Random): string {
  const costs = random.ints(args.n, 0, args.top).sort((a, b) => a - b);
  if (args.order === 'falling') costs.reverse();
  return jsonLines(costs, Math.max(1, Math.floor(args.n * args.share)));
}
