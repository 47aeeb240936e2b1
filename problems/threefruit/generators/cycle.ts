import { jsonLines } from 'olsol';

// The fruits of `cycle` over and over.
export default function generate(args: { n: number; cycle: string }): string {
  return jsonLines(args.cycle.repeat(Math.ceil(args.n / args.cycle.length)).slice(0, args.n));
}
