import { ensure, parameters } from 'olsol';

export default function validate(input: string, args: readonly string[]): void {
  const [ribbon] = parameters(input) as [string];
  const cap = args.includes('correctness') ? 2_000 : 2_000_000;
  ensure(ribbon.length >= 2 && ribbon.length <= cap, `ribbon has ${ribbon.length} letters, expected 2 to ${cap}`);
  ensure(/^[RGB]+$/.test(ribbon), 'ribbon may hold the letters R, G and B only');
}
