import { jsonLines, type Random } from 'olsol';

// Customer numbers are multiples of `step`: with a prime number of buckets, or a power of two, a careless hash table
// puts all of them into one bucket.
export default function generate(args: { n: number; step: number; count: number; k: number }, random: Random): string {
  const visits = Array.from({ length: args.n }, () => args.step * random.int(1, args.count));
  return jsonLines(visits, args.k);
}
