import { ensure, ensureInt, parameters } from 'olsol';

export default function validate(input: string, args: readonly string[]): void {
  const [serial, m, r] = parameters(input) as [string, number, number];
  const small = args.includes('correctness');
  const cap = small ? 40 : 10_000;
  ensure(serial.length >= 1 && serial.length <= cap, `serial has ${serial.length} characters, expected 1 to ${cap}`);
  ensure(/^[0-9?]+$/.test(serial), 'serial holds a character other than digits and ?');
  const smudges = serial.split('?').length - 1;
  ensure(!small || smudges <= 5, `serial has ${smudges} smudges, expected at most 5`);
  ensureInt(m, 1, 200, 'm');
  ensureInt(r, 0, m - 1, 'r');
}
