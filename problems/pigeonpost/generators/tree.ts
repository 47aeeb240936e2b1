import { jsonLines, type Random } from 'olsol';

type Args = { n: number; shape: string; longest: number; lofts: number; percent: number };

// A tree of the given shape with the villages in random order. `lofts` villages of a hundred are lofts, and `reach` is
// `percent` of the longest route from one end of the tree.
export default function generate(args: Args, random: Random): string {
  const { n } = args;
  const above = parents[args.shape];
  if (above === undefined) throw new Error(`no such shape: ${args.shape}`);
  const names = random.shuffle(Array.from({ length: n }, (_, i) => i + 1));

  const far = [0]; // the length of the route from the first village
  const roads: number[][] = [];
  for (let i = 1; i < n; i++) {
    const parent = above(i, n, random);
    const length = random.int(1, args.longest);
    far.push((far[parent] as number) + length);
    const ends = [names[i] as number, names[parent] as number];
    roads.push([...(random.int(0, 1) === 1 ? ends : ends.reverse()), length]);
  }

  const kind = Array.from({ length: n }, () => (random.int(1, 100) <= args.lofts ? 0 : 1));
  const longest = far.reduce((a, b) => Math.max(a, b));
  return jsonLines(n, random.shuffle(roads), kind, Math.floor((longest * args.percent) / 100));
}

// To which earlier village number i is joined.
const parents: Record<string, (i: number, n: number, random: Random) => number> = {
  random: (i, _, random) => random.int(0, i - 1),
  chain: (i) => i - 1,
  star: () => 0,
  binary: (i) => (i - 1) >> 1,
  // A chain of half the villages with all the others at its end.
  broom: (i, n) => Math.min(i - 1, n >> 1),
  // A chain of every second village, each with one more beside it.
  caterpillar: (i) => Math.max(0, i % 2 === 0 ? i - 2 : i - 1),
  // A long and narrow tree.
  vine: (i, _, random) => random.int(Math.max(0, i - 20), i - 1),
  // About sqrt(n) chains that start at one village.
  spider: (i, n) => Math.max(0, i - Math.ceil(Math.sqrt(n))),
};
