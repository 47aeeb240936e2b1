import { ensure, ensureInt, parameters } from 'olsol';

export default function validate(input: string, args: readonly string[]): void {
  const [routine, repeat] = parameters(input) as [string, number];
  const { length } = routine;
  ensure(length >= 1 && length <= 3_000_000, `routine has ${length} letters, expected 1 to 3000000`);
  ensure(/^[FBLR]+$/.test(routine), 'routine has a letter other than F, B, L and R');
  ensureInt(repeat, 1, 3_000_000_000, 'repeat');
  if (args.includes('correctness')) {
    ensure(length * repeat <= 500_000, `${length} orders ${repeat} times are more than 500000`);
  }
}
