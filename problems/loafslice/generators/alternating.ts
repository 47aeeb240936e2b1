import type { Random } from 'olsol';

// Soft and hard stretches of up to `stretch` slices take turns.
export default function generate(args: { n: number; stretch: number }, random: Random): string {
  const slices: number[] = [];
  for (let hard = false; slices.length < args.n; hard = !hard) {
    const length = Math.min(random.int(1, args.stretch), args.n - slices.length);
    slices.push(...random.ints(length, hard ? 500_000_000 : 1, hard ? 1_000_000_000 : 1_000_000));
  }
  return `${args.n}\n${slices.join(' ')}\n`;
}
