import type { Random } from 'olsol';

// One chain of all tasks, numbered at random, its constraints from the last to the first. Then come `shortcuts` * n
// constraints that leave out a part of the chain.
export default function generate(args: { n: number; longest: number; shortcuts: number }, random: Random): string {
  const { n, longest } = args;
  const numbers = random.shuffle(Array.from({ length: n }, (_, i) => i + 1));
  const constraints: string[] = [];
  for (let i = n - 2; i >= 0; i--) constraints.push(`${numbers[i]} ${numbers[i + 1]}\n`);
  for (let i = 0; i < Math.floor(args.shortcuts * n) && n > 2; i++) {
    const before = random.int(0, n - 3);
    constraints.push(`${numbers[before]} ${numbers[random.int(before + 2, n - 1)]}\n`);
  }
  return `${n} ${constraints.length}\n${random.ints(n, 1, longest).join(' ')}\n${constraints.join('')}`;
}
