import { jsonLines, type Random } from 'olsol';

// Every user draws `songs` songs at random, each of which is drawn `listeners` times; a song drawn twice by the same user
// counts once.
export default function generate(args: { n: number; songs: number; listeners: number }, random: Random): string {
  const { n, songs, listeners } = args;
  const draws = n * songs;
  const numbers = random.distinct(Math.ceil(draws / listeners), 1, 20_000_000);
  const deck = random.shuffle(Array.from({ length: draws }, (_, i) => numbers[Math.floor(i / listeners)] as number));

  const likes: number[][] = [];
  for (let user = 1; user <= n; user++) {
    for (const song of new Set(deck.slice((user - 1) * songs, user * songs))) likes.push([user, song]);
  }
  return jsonLines(n, random.shuffle(likes));
}
