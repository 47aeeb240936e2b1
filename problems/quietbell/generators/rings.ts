import type { Random } from 'olsol';

const characters = 'abcdefghijklmnopqrstuvwxyz0123456789';
const pad = (value: number) => String(value).padStart(2, '0');
const clock = (t: number) => `${pad(Math.floor(t / 3600))}:${pad(Math.floor(t / 60) % 60)}:${pad(t % 60)}`;

// `n` rings of random houses at random seconds `from` to `to`. The names start with `prefix` and go on with `length`
// random characters.
export default function generate(
  args: { n: number; T: number; houses: number; prefix: string; length: number; from: number; to: number },
  random: Random,
): string {
  const names = new Set<string>();
  while (names.size < args.houses) names.add(args.prefix + random.text(args.length, characters));
  const houses = [...names];

  const times = random.ints(args.n, args.from, args.to).sort((a, b) => a - b);
  const lines = times.map((t) => `${clock(t)} ${random.pick(houses)}\n`);
  return `${args.n} ${args.T}\n${lines.join('')}`;
}
