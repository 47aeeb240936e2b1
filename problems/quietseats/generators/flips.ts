import type { Random } from 'olsol';

// Random flips, of any seat or of `pool` seats only.
export default function generate(args: { n: number; q?: number; pool?: number }, random: Random): string {
  const { n, q = n } = args;
  const pool = args.pool === undefined ? undefined : random.distinct(args.pool, 1, n);
  const events = Array.from({ length: q }, () => (pool ? random.pick(pool) : random.int(1, n)));
  return `${[`${n} ${q}`, ...events].join('\n')}\n`;
}
