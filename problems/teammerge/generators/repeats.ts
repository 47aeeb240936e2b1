import { jsonLines, type Random } from 'olsol';

// All orders are among members of the same group of `size`, so most of them come when the group is one club already.
export default function generate(args: { n: number; q: number; k: number; size: number }, random: Random): string {
  const merges = Array.from({ length: args.q }, () => {
    const member = random.int(1, args.n);
    const start = member - ((member - 1) % args.size);
    return [member, random.int(start, Math.min(args.n, start + args.size - 1))];
  });
  return jsonLines(args.n, args.k, merges);
}
