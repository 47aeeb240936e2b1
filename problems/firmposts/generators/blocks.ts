import { jsonLines, type Random } from 'olsol';

// Blocks of 1 to `width` posts, each block taller than all before it. Inside a block the posts are in random order; with
// `flat` they are all equally tall instead.
export default function generate(args: { n: number; width: number; flat: boolean }, random: Random): string {
  const posts: number[] = [];
  let base = 1;
  while (posts.length < args.n) {
    const width = Math.min(random.int(1, args.width), args.n - posts.length);
    const block = Array.from({ length: width }, (_, i) => base + (args.flat ? 0 : i));
    for (const height of random.shuffle(block)) posts.push(height);
    base += width;
  }
  return jsonLines(posts);
}
