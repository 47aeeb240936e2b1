import { jsonLines, type Random } from 'olsol';

// Generous users give more stars than strict ones, and good films get more than bad ones, so many guesses fall out of 1 to 5.
export default function generate(args: { n: number; q: number; users: number; films: number }, random: Random): string {
  const leaning = (count: number) => random.ints(count, -2, 2);
  const users = leaning(args.users);
  const films = leaning(args.films);
  const ratings = random.distinct(args.n, 0, args.users * args.films - 1).map((pair) => {
    const user = Math.floor(pair / args.films);
    const film = pair % args.films;
    const stars = 3 + (users[user] as number) + (films[film] as number);
    return [user + 1, film + 1, Math.min(5, Math.max(1, stars))];
  });
  const asks = Array.from({ length: args.q }, () => [random.int(1, args.users + 1), random.int(1, args.films + 1)]);
  return jsonLines(ratings, asks);
}
