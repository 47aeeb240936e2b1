import { jsonLines, type Random } from 'olsol';

// Shuffled members 1, 2, 3 … join their neighbours in random order, so clubs grow everywhere and every order merges two.
export default function generate(args: { n: number; k: number }, random: Random): string {
  const members = random.shuffle(Array.from({ length: args.n }, (_, i) => i + 1));
  const merges = members.slice(1).map((member, i) => {
    return random.int(0, 1) === 0 ? [member, members[i]] : [members[i], member];
  });
  return jsonLines(args.n, args.k, random.shuffle(merges));
}
