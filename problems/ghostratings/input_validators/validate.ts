import { ensure, ensureInt, parameters } from 'olsol';

const MAX_LIKES = 100_000;

export default function validate(input: string, args: readonly string[]): void {
  const [users, items, likes] = parameters(input) as [number[][], number[][], number[][]];
  const small = args.includes('correctness');
  const cap = small ? 60 : 10_000;
  const K = users[0]?.length ?? 0;
  ensureInt(K, 1, small ? 8 : 60, 'the length of users[0]');
  for (const [name, vectors] of Object.entries({ users, items })) {
    ensure(vectors.length >= 1 && vectors.length <= cap, `${name} has ${vectors.length} vectors, expected 1 to ${cap}`);
    for (const [i, vector] of vectors.entries()) {
      ensure(vector.length === K, `${name}[${i}] has ${vector.length} entries, expected ${K}`);
      for (const entry of vector) ensureInt(entry, -10, 10, `an entry of ${name}[${i}]`);
    }
  }

  ensure(likes.length <= MAX_LIKES, `likes has ${likes.length} pairs, expected at most ${MAX_LIKES}`);
  const seen = new Set<number>();
  for (const [i, like] of likes.entries()) {
    ensure(like.length === 2, `likes[${i}] has ${like.length} numbers, expected 2`);
    const [user, item] = like;
    ensureInt(user, 0, users.length - 1, `the user in likes[${i}]`);
    ensureInt(item, 0, items.length - 1, `the item in likes[${i}]`);
    seen.add(user * items.length + item);
  }
  ensure(seen.size === likes.length, 'a pair occurs twice in likes');
}
