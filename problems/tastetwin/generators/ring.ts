import { jsonLines, type Random } from 'olsol';

// The users stand in a ring and each likes the next `songs` songs from their own place on, so the two neighbours of a user
// share the most songs with them.
export default function generate(args: { n: number; songs: number }, random: Random): string {
  const { n, songs } = args;
  if (n < songs) throw new RangeError(`no ${songs} different songs on a ring of ${n}`);
  const users = random.shuffle(Array.from({ length: n }, (_, i) => i + 1));
  const numbers = random.distinct(n, 1, 1_000_000_000);
  const likes = users.flatMap((user, i) => {
    return Array.from({ length: songs }, (_, j) => [user, numbers[(i + j) % n] as number]);
  });
  return jsonLines(n, random.shuffle(likes));
}
