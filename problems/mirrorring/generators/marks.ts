import type { Random } from 'olsol';

// A ring of equal beads with `marks` others at random places; when `symmetric`, the places are mirrored and the ring turned.
export default function generate(args: { n: number; marks: number; symmetric: boolean }, random: Random): string {
  const { n, marks, symmetric } = args;
  const beads = new Array<string>(n).fill('a');
  if (symmetric) {
    for (const place of random.distinct(Math.floor(marks / 2), 0, Math.floor(n / 2) - 1)) {
      beads[place] = 'b';
      beads[n - 1 - place] = 'b';
    }
    if (marks % 2 === 1) beads[n >> 1] = 'b';
  } else {
    for (const place of random.distinct(marks, 0, n - 1)) beads[place] = 'b';
  }
  const turn = random.int(0, n - 1);
  return `${[...beads.slice(turn), ...beads.slice(0, turn)].join('')}\n`;
}
