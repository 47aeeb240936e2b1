import { jsonLines, type Random } from 'olsol';

// Two fruits rule, one in each half, and now and then a trio of all three comes by in any order: nearly every prefix has a
// pair of differences of its own.
export default function generate(args: { n: number; trios: number }, random: Random): string {
  const parts: string[] = [];
  for (let made = 0; made < args.n; ) {
    const trio = random.int(1, 100) <= args.trios;
    const part = trio ? random.shuffle(['A', 'P', 'K']).join('') : made < args.n / 2 ? 'K' : 'P';
    parts.push(part);
    made += part.length;
  }
  return jsonLines(parts.join('').slice(0, args.n));
}
