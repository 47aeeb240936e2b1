import { jsonLines, type Random } from 'olsol';

// The kites climb slowly from 0 towards `top`, each up to `noise` above the line of the climb.
export default function generate(args: { n: number; top: number; noise: number; d: number }, random: Random): string {
  const climb = args.top - args.noise;
  const heights = Array.from({ length: args.n }, (_, i) => {
    return Math.floor((climb * i) / args.n) + random.int(0, args.noise);
  });
  return jsonLines(heights, args.d);
}
