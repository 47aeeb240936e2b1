import type { Random } from 'olsol';

// Every task comes before `links` random tasks among the next `reach` of a hidden order. Numbers and constraints are in
// random order; a constraint may come more than once.
export default function generate(
  args: { n: number; longest: number; links: number; reach: number },
  random: Random,
): string {
  const { n, longest, links, reach } = args;
  const numbers = random.shuffle(Array.from({ length: n }, (_, i) => i + 1));
  const constraints: string[] = [];
  for (let task = 0; task < n - 1; task++) {
    for (let link = 0; link < links; link++) {
      const later = random.int(task + 1, Math.min(task + reach, n - 1));
      constraints.push(`${numbers[task]} ${numbers[later]}\n`);
    }
  }
  random.shuffle(constraints);
  return `${n} ${constraints.length}\n${random.ints(n, 1, longest).join(' ')}\n${constraints.join('')}`;
}
