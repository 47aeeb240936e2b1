import type { Random } from 'olsol';

// Layers of `width` tasks (the last may be smaller). Every task comes before `links` tasks of the next layer, one of
// them in the same place. Numbers and constraints are in random order.
export default function generate(
  args: { n: number; width: number; links: number; shortest: number; longest: number },
  random: Random,
): string {
  const { n, width, links, shortest, longest } = args;
  const numbers = random.shuffle(Array.from({ length: n }, (_, i) => i + 1));
  const constraints: string[] = [];
  for (let task = 0; task + width < n; task++) {
    const place = task % width;
    const layer = task - place + width;
    const size = Math.min(width, n - layer);
    const steps = [0, ...random.distinct(Math.min(links, size) - 1, 1, Math.max(size - 1, 1))];
    for (const step of steps) constraints.push(`${numbers[task]} ${numbers[layer + ((place + step) % size)]}\n`);
  }
  random.shuffle(constraints);
  return `${n} ${constraints.length}\n${random.ints(n, shortest, longest).join(' ')}\n${constraints.join('')}`;
}
