import { jsonLines, type Random } from 'olsol';

const TOP = 1_000_000;

// Heights h for which h - 1 has no digit 2 in base 3. No such number is half-way between two others, so the answer is 0.
export default function generate(args: { n: number }, random: Random): string {
  let numbers = [0];
  for (let power = 1; power < TOP; power *= 3) {
    numbers = numbers.concat(numbers.map((number) => number + power));
  }
  const heights = numbers.map((number) => number + 1).filter((height) => height <= TOP);
  return jsonLines(random.shuffle(heights).slice(0, args.n));
}
