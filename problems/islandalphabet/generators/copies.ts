import { jsonLines, type Random } from 'olsol';

const SINGLE_LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

// Only `different` words of `length` characters, over and over again.
export default function generate(args: { n: number; different: number; length: number }, random: Random): string {
  const letters = random.shuffle([...SINGLE_LETTERS, 'sh', 'ha', 'as', 'hh']);
  const pool = Array.from({ length: args.different }, () => random.text(args.length, 'ashy'));
  return jsonLines(
    letters,
    Array.from({ length: args.n }, () => random.pick(pool)),
  );
}
