import { jsonLines, type Random } from 'olsol';

// Springs get weaker one by one down to a single stone, then the next one is strong again: each tooth of `tooth` springs ends on
// the same stone, up to `noise` stones further.
export default function generate(args: { n: number; tooth: number; noise: number }, random: Random): string {
  return jsonLines(
    Array.from({ length: args.n }, (_, i) => {
      const strength = args.tooth - (i % args.tooth) + random.int(0, args.noise);
      return Math.min(strength, args.n - i);
    }),
  );
}
