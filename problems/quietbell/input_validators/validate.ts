import { Reader } from 'olsol';

export default function validate(input: string, args: readonly string[]): void {
  const reader = new Reader(input);
  const n = reader.int(1, args.includes('correctness') ? 2_000 : 200_000, 'n');
  reader.space();
  reader.int(0, 86_399, 'T');
  reader.newline();

  let previous = '00:00:00';
  for (let i = 0; i < n; i++) {
    const time = reader.token(/([01]\d|2[0-3]):[0-5]\d:[0-5]\d/y, 'a time from 00:00:00 to 23:59:59');
    if (time < previous) reader.fail(`${time} comes after ${previous}`);
    previous = time;
    reader.space();
    reader.token(/[a-z0-9]{1,8}/y, 'a house of 1 to 8 lowercase letters and digits');
    reader.newline();
  }
  reader.end();
}
