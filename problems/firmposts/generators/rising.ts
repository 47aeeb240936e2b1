import { jsonLines, type Random } from 'olsol';

// Every post is 1 to `gap` taller than the one before it. With `dip`, the last post is as low as the first one could be,
// so that every other post has just one to be afraid of, at the very end.
export default function generate(args: { n: number; gap: number; dip: boolean }, random: Random): string {
  let height = 1;
  const posts = Array.from({ length: args.n }, () => {
    height += random.int(1, args.gap);
    return height;
  });
  if (args.dip) posts[args.n - 1] = 1;
  return jsonLines(posts);
}
