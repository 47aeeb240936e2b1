import { Reader } from 'olsol';

export default function validate(input: string, args: readonly string[]): void {
  const cap = args.includes('correctness') ? 1_000 : 2_000_000;
  const reader = new Reader(input);
  const s = reader.token(/[a-z]+/y, 'lowercase letters');
  if (s.length > cap) reader.fail(`s has ${s.length} letters, expected at most ${cap}`);
  reader.newline();
  reader.end();
}
