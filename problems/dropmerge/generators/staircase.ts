import { jsonLines } from 'olsol';

// Stairs down from a top to `low`, and then `low` once more: only this last bead fuses, and the whole staircase with it.
// After it the next staircase begins, one higher, so that what is left of the stairs stays apart.
export default function generate(args: { n: number; steps: number; low: number }): string {
  const beads: number[] = [];
  for (let top = args.low + args.steps - 1; beads.length < args.n; top += 2) {
    for (let number = top; number >= args.low; number--) beads.push(number);
    beads.push(args.low);
  }
  return jsonLines(beads.slice(0, args.n));
}
