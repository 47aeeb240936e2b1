import type { Random } from 'olsol';

// Soft bread from 1 to `soft` with `count` very hard slices at random places.
export default function generate(args: { n: number; soft: number; count: number }, random: Random): string {
  const slices = random.ints(args.n, 1, args.soft);
  for (const place of random.distinct(args.count, 0, args.n - 1))
    slices[place] = random.int(900_000_000, 1_000_000_000);
  return `${args.n}\n${slices.join(' ')}\n`;
}
