import { jsonLines, type Random } from 'olsol';

interface Args {
  n: number;
  q?: number; // as many as huts, when unsaid
  arms: number; // chains of equal length that start at one hut
  hardEnds: number; // 1 puts the hardest trails at the tips, 0 anywhere
  top: number;
  middle?: 'one'; // hut 1 is the middle hut, any hut when unsaid
}

// Some long arms from one middle hut; the trips lead from the tip of one arm to another arm.
export default function generate(args: Args, random: Random): string {
  const { n, arms } = args;
  const name = random.shuffle(Array.from({ length: n }, (_, i) => i + 1)) as number[];
  if (args.middle === 'one') {
    const place = name.indexOf(1);
    [name[0], name[place]] = [1, name[0] as number];
  }
  const trails: number[][] = [];
  for (let i = 1; i < n; i++) {
    const isTip = i + arms >= n;
    const difficulty = args.hardEnds === 1 && isTip ? args.top - (n - i) : random.int(1, args.top - arms - 1);
    trails.push([...random.shuffle([name[i], name[Math.max(0, i - arms)]] as number[]), difficulty]);
  }
  const trips = Array.from({ length: args.q ?? n }, () => {
    const tip = name[random.int(Math.max(0, n - arms), n - 1)] as number;
    return random.shuffle([tip, name[random.int(Math.floor(n / 2), n - 1)] as number]);
  });
  return jsonLines(n, random.shuffle(trails), trips);
}
