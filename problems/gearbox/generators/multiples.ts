import { jsonLines, type Random } from 'olsol';

// Random multiples of `unit`, up to `unit` times `top`; the block is `percent` of the row.
export default function generate(
  args: { n: number; unit: number; top: number; percent: number },
  random: Random,
): string {
  const teeth = random.ints(args.n, 1, args.top).map((factor) => args.unit * factor);
  return jsonLines(teeth, block(args.n, args.percent));
}

function block(n: number, percent: number): number {
  return Math.min(n - 1, Math.max(1, Math.floor((n * percent) / 100)));
}
