import { jsonLines, type Random } from 'olsol';

// A green ribbon with `specks` red letters near the left end and as many blue ones near the right end, all within `reach`
// letters of it, so that nearly every cut is fair.
export default function generate(args: { n: number; specks: number; reach: number }, random: Random): string {
  const letters = new Array<string>(args.n).fill('G');
  for (const place of random.distinct(args.specks, 0, args.reach - 1)) letters[place] = 'R';
  for (const place of random.distinct(args.specks, 0, args.reach - 1)) letters[args.n - 1 - place] = 'B';
  return jsonLines(letters.join(''));
}
