import { jsonLines, type Random } from 'olsol';

interface Args {
  n: number;
  size: number;
  songs: number;
  missing: number;
}

// Clusters of `size` users who like the same `songs` songs, but each like is left out with a chance of `missing` per cent.
export default function generate(args: Args, random: Random): string {
  const { n, size, songs, missing } = args;
  const users = random.shuffle(Array.from({ length: n }, (_, i) => i + 1));
  const numbers = random.distinct(Math.ceil(n / size) * songs, 1, 1_000_000);

  const likes: number[][] = [];
  for (const [i, user] of users.entries()) {
    const first = Math.floor(i / size) * songs;
    for (const song of numbers.slice(first, first + songs)) {
      if (random.int(1, 100) > missing) likes.push([user, song]);
    }
  }
  return jsonLines(n, random.shuffle(likes));
}
