import { ensure, jsonLines, type Random } from 'olsol';

type Order = 'marching' | 'reverse' | 'pipe';

const digitSum = (plate: number) => [...String(plate)].reduce((sum, digit) => sum + Number(digit), 0);

// Random plates up to `top`, arranged before they are handed over: in the marching order, in the reverse of it, or like
// organ pipes, up to the last in the order and down again.
export default function generate(args: { n: number; top: number; order: Order }, random: Random): string {
  ensure(['marching', 'reverse', 'pipe'].includes(args.order), `unknown order ${args.order}`);
  const marching = random
    .ints(args.n, 0, args.top)
    .map((plate) => ({ plate, sum: digitSum(plate), digits: String(plate).length }))
    .sort((a, b) => a.sum - b.sum || a.digits - b.digits || b.plate - a.plate)
    .map(({ plate }) => plate);
  if (args.order === 'marching') return jsonLines(marching);
  if (args.order === 'reverse') return jsonLines(marching.reverse());
  const up = marching.filter((_, i) => i % 2 === 0);
  const down = marching.filter((_, i) => i % 2 === 1).reverse();
  return jsonLines([...up, ...down]);
}
