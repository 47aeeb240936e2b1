import { jsonLines, type Random } from 'olsol';

// The asks come in the order of their left ends, while the right end swings between the left end and the end of the
// shelf. The left ends fill the first `part` of a hundred of the shelf.
export default function generate(args: { n: number; part: number; pool: number }, random: Random): string {
  const { n } = args;
  const names = random.ints(args.pool, 1, 1_000_000);
  const shelf = Array.from({ length: n }, () => random.pick(names));

  const last = Math.max(1, Math.floor((n * args.part) / 100));
  const asks = Array.from({ length: n }, (_, i) => {
    const l = Math.floor((last * i) / n) + 1;
    const slack = random.int(0, Math.floor((n - l) / 10));
    return [l, i % 2 === 0 ? n - slack : l + slack, random.int(1, Math.min(n, 20))];
  });
  return jsonLines(shelf, asks);
}
