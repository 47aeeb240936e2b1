import type { Random } from 'olsol';

// `start` percent of the orders couple cars at the tail, and then the orders of `cycle` come over and
// over, read backwards from its end so that `cycle[0]` is the very last order. ASK is about a place
// near the middle of the cars that were coupled first, and a coupled car has a random number up to `top`.
export default function generate(
  args: { q: number; start: number; cycle: string[]; top: number },
  random: Random,
): string {
  const first = Math.floor((args.q * args.start) / 100);
  const middle = Math.max(1, Math.floor(first / 2));
  const orders = Array.from({ length: args.q }, (_, i) => {
    const name = i < first ? 'TAIL' : (args.cycle[(args.q - 1 - i) % args.cycle.length] as string);
    if (name === 'HEAD' || name === 'TAIL') return `${name} ${random.int(1, args.top)}`;
    return name === 'ASK' ? `ASK ${random.int(middle, middle + Math.floor(middle / 2))}` : name;
  });
  return `${args.q}\n${orders.join('\n')}\n`;
}
