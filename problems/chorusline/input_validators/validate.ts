import { ensure, parameters } from 'olsol';

export default function validate(input: string, args: readonly string[]): void {
  const [song] = parameters(input) as [string];
  const cap = args.includes('correctness') ? 1_500 : 100_000;
  ensure(song.length >= 1 && song.length <= cap, `song has ${song.length} letters, expected 1 to ${cap}`);
  ensure(/^[a-z]*$/.test(song), 'song has a character other than a to z');
}
