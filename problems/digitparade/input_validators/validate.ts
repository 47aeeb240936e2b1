import { ensure, ensureInt, parameters } from 'olsol';

export default function validate(input: string, args: readonly string[]): void {
  const [plates] = parameters(input) as [number[]];
  const cap = args.includes('correctness') ? 2_000 : 150_000;
  ensure(plates.length >= 1 && plates.length <= cap, `plates has ${plates.length} elements, expected 1 to ${cap}`);
  for (const [i, plate] of plates.entries()) ensureInt(plate, 0, 2_000_000_000, `plates[${i}]`);
}
