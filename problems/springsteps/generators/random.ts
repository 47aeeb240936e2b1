import { jsonLines, type Random } from 'olsol';

// Each spring reaches at least `weakest` and at most `strongest` stones, without limit where that is not given, and never past the end.
export default function generate(args: { n: number; weakest?: number; strongest?: number }, random: Random): string {
  const { n, weakest = 1, strongest = n } = args;
  return jsonLines(
    Array.from({ length: n }, (_, i) => {
      const high = Math.min(strongest, n - i);
      return random.int(Math.min(weakest, high), high);
    }),
  );
}
