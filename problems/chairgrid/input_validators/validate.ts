import { ensure, ensureInt, parameters } from 'olsol';

const MAX_MINIMUM = 10_000_000;

export default function validate(input: string, args: readonly string[]): void {
  const values = parameters(input);
  ensure(values.length === 3, `${values.length} values, expected 3`);
  const [n, minRows, minCols] = values;
  ensureInt(n, 1, args.includes('correctness') ? 1_000_000 : 100_000_000_000_000, 'n');
  ensureInt(minRows, 1, MAX_MINIMUM, 'minRows');
  ensureInt(minCols, 1, MAX_MINIMUM, 'minCols');
}
