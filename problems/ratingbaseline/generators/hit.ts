import { jsonLines, type Random } from 'olsol';

// Every other rating is for the same film, or by the same user, and so is every question. There are half as many questions as ratings.
export default function generate(args: { n: number; hit: 'film' | 'user' }, random: Random): string {
  const hit = random.int(1, 99_999);
  const others = random.distinct(args.n, 100_000, 100_000 + 3 * args.n);
  const ordered = (user: number, film: number) => (args.hit === 'film' ? [user, film] : [film, user]);

  const ratings = others.map((other, i) => {
    const target = i % 2 === 0 ? hit : 100_000 + (i % 1000);
    return [...ordered(other, target), random.int(1, 5)];
  });
  const asks = Array.from({ length: Math.ceil(args.n / 2) }, () => ordered(random.pick(others), hit));
  return jsonLines(random.shuffle(ratings), asks);
}
