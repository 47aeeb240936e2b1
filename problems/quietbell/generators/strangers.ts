import type { Random } from 'olsol';

const characters = 'abcdefghijklmnopqrstuvwxyz0123456789';
const pad = (value: number) => String(value).padStart(2, '0');
const clock = (t: number) => `${pad(Math.floor(t / 3600))}:${pad(Math.floor(t / 60) % 60)}:${pad(t % 60)}`;

// No house rings twice, so looking back for the house is always in vain.
export default function generate(args: { n: number; T: number; from: number; to: number }, random: Random): string {
  const names = new Set<string>();
  while (names.size < args.n) names.add(random.text(8, characters));

  const times = random.ints(args.n, args.from, args.to).sort((a, b) => a - b);
  const lines = [...names].map((name, i) => `${clock(times[i] as number)} ${name}\n`);
  return `${args.n} ${args.T}\n${lines.join('')}`;
}
