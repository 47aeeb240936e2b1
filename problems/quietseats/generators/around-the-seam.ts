import type { Random } from 'olsol';

// `posts` guests sit down, evenly spread over all seats more than `reach` from the seam, and stay. Then two guests at a
// time, one on either side of the seam and at most `reach` from it, come and go.
export default function generate(args: { n: number; q: number; posts: number; reach: number }, random: Random): string {
  const { n, q, posts, reach } = args;
  const step = (n - 2 * reach) / posts;
  const events = random.shuffle(Array.from({ length: posts }, (_, i) => reach + 1 + Math.floor(step * i)));
  while (events.length < q) {
    const guests = random.shuffle([random.int(1, reach), n + 1 - random.int(1, reach)]);
    events.push(...guests, ...guests);
  }
  return `${[`${n} ${q}`, ...events.slice(0, q)].join('\n')}\n`;
}
