import type { Random } from 'olsol';

// Evenly spaced fields. Landing is dear, about `dear`, but for one field in `every` that takes a small fee.
export default function generate(args: { n: number; c: number; dear: number; every: number }, random: Random): string {
  const { n, c } = args;
  const step = Math.max(1, Math.floor(1_000_000 / n));
  const x = Array.from({ length: n }, (_, i) => i * step);
  const fees = x.map(() => {
    return random.int(1, args.every) === 1
      ? random.int(0, 1000)
      : args.dear - random.int(0, Math.floor(args.dear / 16));
  });
  fees[0] = 0;
  return `${n} ${c}\n${x.join(' ')}\n${fees.join(' ')}\n`;
}
