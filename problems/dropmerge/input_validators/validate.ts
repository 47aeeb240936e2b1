import { ensure, ensureInt, parameters } from 'olsol';

export default function validate(input: string, args: readonly string[]): void {
  const [beads] = parameters(input) as [number[]];
  const cap = args.includes('correctness') ? 1_500 : 1_000_000;
  ensure(beads.length >= 1 && beads.length <= cap, `beads has ${beads.length} elements, expected 1 to ${cap}`);
  for (const [i, bead] of beads.entries()) ensureInt(bead, 1, 1_000_000_000, `beads[${i}]`);
}
