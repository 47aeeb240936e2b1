import { jsonLines, type Random } from 'olsol';

type Args = { n: number; q: number; users: number; films: number; top: number; stars: number[]; unknown: number };

// Random ratings by `users` users of `films` films, whose numbers are at most `top`, with stars drawn from `stars`. Of the users
// and of the films in the questions, `unknown` percent have no rating (but for a lucky hit).
export default function generate(args: Args, random: Random): string {
  const users = random.distinct(args.users, 1, args.top);
  const films = random.distinct(args.films, 1, args.top);
  const pairs = random.distinct(args.n, 0, args.users * args.films - 1);
  const ratings = pairs.map((pair) => {
    return [users[Math.floor(pair / args.films)], films[pair % args.films], random.pick(args.stars)];
  });
  const id = (known: number[]) => (random.int(1, 100) <= args.unknown ? random.int(1, args.top) : random.pick(known));
  const asks = Array.from({ length: args.q }, () => [id(users), id(films)]);
  return jsonLines(ratings, asks);
}
