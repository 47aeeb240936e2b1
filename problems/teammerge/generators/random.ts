import { jsonLines, type Random } from 'olsol';

// Random orders between any two members.
export default function generate(args: { n: number; q?: number; k: number }, random: Random): string {
  const { n, k, q = n } = args;
  return jsonLines(
    n,
    k,
    Array.from({ length: q }, () => [random.int(1, n), random.int(1, n)]),
  );
}
