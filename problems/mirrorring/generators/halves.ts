import type { Random } from 'olsol';

// One half of the ring is made of one kind of bead and the rest of another, turned at random.
export default function generate(args: { n: number }, random: Random): string {
  const { n } = args;
  const beads = 'p'.repeat(n >> 1) + 'k'.repeat(n - (n >> 1));
  const turn = random.int(0, n - 1);
  return `${beads.slice(turn)}${beads.slice(0, turn)}\n`;
}
