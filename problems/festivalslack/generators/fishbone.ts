import type { Random } from 'olsol';

// A chain of every other task, its constraints from the last to the first, and beside each task of the chain another one
// that must fit between its neighbours: it takes as long as that task, or one minute less.
export default function generate(args: { n: number; longest: number }, random: Random): string {
  const { n, longest } = args;
  const numbers = random.shuffle(Array.from({ length: n }, (_, i) => i + 1));
  const durations = random.ints(n, 2, Math.max(longest, 2));
  const constraints: string[] = [];
  for (let spine = (n - 1) & ~1; spine >= 0; spine -= 2) {
    const beside = spine + 1;
    if (beside < n) durations[beside] = (durations[spine] as number) - random.int(0, 1);
    if (spine === 0) continue;
    constraints.push(`${numbers[spine - 1]} ${numbers[spine]}\n`);
    constraints.push(`${numbers[spine - 2]} ${numbers[spine]}\n`);
    if (beside < n) constraints.push(`${numbers[spine - 2]} ${numbers[beside]}\n`);
  }

  const byNumber = new Array<number>(n);
  for (const [task, number] of numbers.entries()) byNumber[number - 1] = durations[task] as number;
  return `${n} ${constraints.length}\n${byNumber.join(' ')}\n${constraints.join('')}`;
}
