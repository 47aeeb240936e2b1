import { jsonLines, type Random } from 'olsol';

// Users and films are numbered by multiples of `step`, so the low bits of all numbers are the same.
export default function generate(args: { n: number; q: number; step: number; count: number }, random: Random): string {
  const id = (place: number) => (place + 1) * args.step;
  const pairs = random.distinct(args.n, 0, args.count * args.count - 1);
  const ratings = pairs.map((pair) => [id(Math.floor(pair / args.count)), id(pair % args.count), random.int(1, 5)]);
  const asks = Array.from({ length: args.q }, () => [id(random.int(0, args.count)), id(random.int(0, args.count))]);
  return jsonLines(ratings, asks);
}
