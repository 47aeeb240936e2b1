// Evenly spaced fields up to 1,000,000 that all take the same fee.
export default function generate(args: { n: number; c: number; fee: number }): string {
  const { n, c } = args;
  const step = Math.max(1, Math.floor(1_000_000 / n));
  const x = Array.from({ length: n }, (_, i) => i * step);
  const fees = x.map((_, i) => (i === 0 ? 0 : args.fee));
  return `${n} ${c}\n${x.join(' ')}\n${fees.join(' ')}\n`;
}
