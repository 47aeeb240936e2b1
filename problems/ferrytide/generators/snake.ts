import { jsonLines, type Random } from 'olsol';

// A grid about as wide as it is high. Boats along a snake that runs through all of its rows take one or two minutes, those
// between neighbouring rows up to `top` minutes for each island of the snake that they save.
export default function generate(args: { n: number; top: number }, random: Random): string {
  const { n, top } = args;
  const width = Math.max(2, Math.floor(Math.sqrt(n)));
  const ferries: number[][] = [];
  for (let i = 0; i + 1 < n; i++) {
    ferries.push([i + 1, i + 2, random.int(1, 2), 1]);
    const row = Math.floor(i / width);
    const below = 2 * width * (row + 1) - 1 - i; // the island of the snake under this one
    if (below < n && below > i + 1)
      ferries.push([i + 1, below + 1, (below - i) * random.int(2, top), random.int(1, 9)]);
  }
  return jsonLines(n, ferries, 1, n);
}
