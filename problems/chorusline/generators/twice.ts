import { jsonLines, type Random } from 'olsol';

// A long piece of random letters that comes twice, with `between` letters before, between and after the two places.
export default function generate(args: { n: number; between: number; letters: number }, random: Random): string {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz'.slice(0, args.letters);
  const length = Math.floor((args.n - 3 * args.between) / 2);
  if (length < 1) throw new RangeError(`no room for two places in ${args.n} letters`);
  const piece = random.text(length, alphabet);
  const other = () => random.text(args.between, alphabet);
  return jsonLines(`${other()}${piece}${other()}${piece}${other()}`);
}
