import { ensure, ensureInt, parameters } from 'olsol';

export default function validate(input: string, args: readonly string[]): void {
  const [posts] = parameters(input) as [number[]];
  const cap = args.includes('correctness') ? 2_000 : 300_000;
  ensure(posts.length >= 1 && posts.length <= cap, `posts has ${posts.length} elements, expected 1 to ${cap}`);
  for (const [i, height] of posts.entries()) ensureInt(height, 1, 1_000_000_000, `posts[${i}]`);
}
