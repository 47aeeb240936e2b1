import { ensure, type Random } from 'olsol';

// `lonely` tasks without constraints; the others form separate chains, the first about twice as long as the second, and so
// on. In a chain each task also comes before the one after the next. Each chain's constraints come from the last to the
// first.
export default function generate(
  args: { n: number; chains: number; lonely: number; longest: number },
  random: Random,
): string {
  const { n, chains, lonely, longest } = args;
  ensure(lonely < n, `${lonely} lonely tasks of ${n}`);
  const numbers = random.shuffle(Array.from({ length: n }, (_, i) => i + 1));
  const constraints: string[] = [];
  let end = n - lonely;
  for (let chain = 1; chain <= chains; chain++) {
    const start = chain < chains ? Math.floor(end / 2) : 0;
    for (let i = end - 2; i >= start; i--) {
      if (i + 2 < end) constraints.push(`${numbers[i]} ${numbers[i + 2]}\n`);
      constraints.push(`${numbers[i]} ${numbers[i + 1]}\n`);
    }
    end = start;
  }
  return `${n} ${constraints.length}\n${random.ints(n, 1, longest).join(' ')}\n${constraints.join('')}`;
}
