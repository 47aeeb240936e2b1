import { ensure, parameters } from 'olsol';

export default function validate(input: string, args: readonly string[]): void {
  const [belt] = parameters(input) as [string];
  const cap = args.includes('correctness') ? 1_500 : 1_000_000;
  ensure(belt.length >= 1 && belt.length <= cap, `belt has ${belt.length} letters, expected 1 to ${cap}`);
  ensure(/^[APK]+$/.test(belt), 'belt has a letter other than A, P and K');
}
