import { ensure, ensureInt, parameters } from 'olsol';

export default function validate(input: string, args: readonly string[]): void {
  const [n, likes] = parameters(input) as [number, number[][]];
  ensureInt(n, 1, args.includes('correctness') ? 150 : 20_000, 'n');

  const songs = new Map<number, Set<number>>();
  const listeners = new Map<number, number>();
  for (const [i, like] of likes.entries()) {
    ensure(like.length === 2, `likes[${i}] has ${like.length} elements, expected 2`);
    const [user, song] = like;
    ensureInt(user, 1, n, `likes[${i}][0]`);
    ensureInt(song, 1, 1_000_000_000, `likes[${i}][1]`);

    const own = songs.get(user) ?? new Set();
    ensure(!own.has(song), `likes holds [${user}, ${song}] twice`);
    songs.set(user, own.add(song));
    ensure(own.size <= 10, `user ${user} likes more than 10 songs`);

    const count = (listeners.get(song) ?? 0) + 1;
    ensure(count <= 40, `more than 40 users like song ${song}`);
    listeners.set(song, count);
  }
}
