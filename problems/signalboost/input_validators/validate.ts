import { ensure, ensureInt, parameters } from 'olsol';

export default function validate(input: string, args: readonly string[]): void {
  const [signal, minLen] = parameters(input) as [number[], number];
  const cap = args.includes('correctness') ? 1_500 : 400_000;
  ensure(signal.length >= 1 && signal.length <= cap, `signal has ${signal.length} elements, expected 1 to ${cap}`);
  for (const [i, value] of signal.entries()) ensureInt(value, 0, 2 ** 20 - 1, `signal[${i}]`);
  ensureInt(minLen, 1, signal.length, 'minLen');
}
