import { jsonLines, type Random } from 'olsol';

interface Args {
  n: number;
  q: number;
  spine: number; // per cent of the huts that stand on one long chain
  legs: 'spread' | 'end'; // the other huts are joined to any hut of the chain, or all to its last one
  top: number;
}

// A caterpillar or a broom, with shuffled numbers. Most trips lead from one end of the chain to the other.
export default function generate(args: Args, random: Random): string {
  const { n } = args;
  const name = random.shuffle(Array.from({ length: n }, (_, i) => i + 1)) as number[];
  const length = Math.max(1, Math.floor((n * args.spine) / 100));
  const trails: number[][] = [];
  for (let i = 1; i < n; i++) {
    const other = i < length ? i - 1 : args.legs === 'end' ? length - 1 : random.int(0, length - 1);
    trails.push([...random.shuffle([name[i], name[other]] as number[]), random.int(1, args.top)]);
  }
  const trips = Array.from({ length: args.q }, () => {
    const near = name[random.int(0, Math.floor(length / 4))] as number;
    const far = name[random.int(Math.floor((3 * length) / 4), n - 1)] as number;
    return random.shuffle([near, far]);
  });
  return jsonLines(n, random.shuffle(trails), trips);
}
