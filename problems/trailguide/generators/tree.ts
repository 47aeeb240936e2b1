import { jsonLines, type Random } from 'olsol';

interface Args {
  n: number;
  q?: number; // as many as huts, when unsaid
  back: number; // each hut is joined to one of the last `back` huts before it: 1 makes a chain, n a random tree
  top: number; // the greatest difficulty
  order?: 'rising' | 'falling'; // of the difficulties along the way, random when unsaid
}

// Huts come one after another and are joined to one that came shortly before; then all numbers are shuffled.
export default function generate(args: Args, random: Random): string {
  const { n } = args;
  const name = random.shuffle(Array.from({ length: n }, (_, i) => i + 1));
  const difficulties = random.ints(n - 1, 1, args.top);
  if (args.order !== undefined) difficulties.sort((a, b) => (args.order === 'rising' ? a - b : b - a));
  const trails = difficulties.map((difficulty, i) => {
    const pair = [name[i + 1], name[random.int(Math.max(0, i + 1 - args.back), i)]];
    return [...random.shuffle(pair), difficulty];
  });
  const trips = Array.from({ length: args.q ?? n }, () => [random.int(1, n), random.int(1, n)]);
  return jsonLines(n, random.shuffle(trails), trips);
}
