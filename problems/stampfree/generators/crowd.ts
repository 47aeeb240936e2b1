import { jsonLines, type Random } from 'olsol';

// A few regulars among passers-by who come only once; `percent` of the visits are made by the regulars.
export default function generate(
  args: { n: number; regulars: number; percent: number; top: number; k: number },
  random: Random,
): string {
  const numbers = random.distinct(args.regulars + args.n, 1, args.top);
  const regulars = numbers.slice(0, args.regulars);
  const visits = Array.from({ length: args.n }, (_, i) =>
    random.int(1, 100) <= args.percent ? random.pick(regulars) : numbers[args.regulars + i],
  );
  return jsonLines(visits, args.k);
}
