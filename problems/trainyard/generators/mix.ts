import type { Random } from 'olsol';

const NAMES = ['HEAD', 'TAIL', 'CUTHEAD', 'CUTTAIL', 'TURN', 'ASK'] as const;

// `start` percent of the orders couple cars at random ends; the others are drawn with the six `weights`, in the order
// HEAD, TAIL, CUTHEAD, CUTTAIL, TURN, ASK. An ASK is about a place up to `past` beyond the length of the train.
export default function generate(
  args: { q: number; start: number; weights: number[]; top: number; past: number },
  random: Random,
): string {
  const drawn = NAMES.flatMap((name, i) => Array.from({ length: args.weights[i] as number }, () => name));
  const first = Math.floor((args.q * args.start) / 100);
  const orders: string[] = [];
  let length = 0;
  for (let i = 0; i < args.q; i++) {
    const name = i === args.q - 1 ? 'ASK' : i < first ? random.pick(['HEAD', 'TAIL']) : random.pick(drawn);
    if (name === 'HEAD' || name === 'TAIL') {
      length++;
      orders.push(`${name} ${random.int(1, args.top)}`);
    } else if (name === 'ASK') {
      orders.push(`ASK ${random.int(1, Math.max(1, Math.min(300_000, length + args.past)))}`);
    } else {
      if (name !== 'TURN' && length > 0) length--;
      orders.push(name);
    }
  }
  return `${args.q}\n${orders.join('\n')}\n`;
}
