import type { Random } from 'olsol';

const characters = 'abcdefghijklmnopqrstuvwxyz0123456789';
const pad = (value: number) => String(value).padStart(2, '0');
const clock = (t: number) => `${pad(Math.floor(t / 3600))}:${pad(Math.floor(t / 60) % 60)}:${pad(t % 60)}`;

// Every house rings once a round, and exactly T or T + 1 seconds after its ring of the round before.
export default function generate(args: { houses: number; rounds: number; T: number }, random: Random): string {
  const names = new Set<string>();
  while (names.size < args.houses) names.add(random.text(6, characters));

  const rings: { t: number; name: string }[] = [];
  for (const name of names) {
    let t = random.int(0, args.T);
    for (let round = 0; round < args.rounds; round++) {
      rings.push({ t, name });
      t += args.T + random.int(0, 1);
    }
  }
  rings.sort((a, b) => a.t - b.t);
  return `${rings.length} ${args.T}\n${rings.map(({ t, name }) => `${clock(t)} ${name}\n`).join('')}`;
}
