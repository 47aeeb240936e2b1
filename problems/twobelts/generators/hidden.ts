import type { Random } from 'olsol';

// Large items hide up to `run` small ones behind them on both belts, so the smaller front item is often the wrong one.
export default function generate(args: { n: number; m: number; run: number; top: number }, random: Random): string {
  const belt = (count: number) => {
    const items: number[] = [];
    while (items.length < count) {
      items.push(random.int(Math.floor(args.top / 2), args.top));
      const small = random.int(0, Math.floor(args.top / 4));
      for (let i = random.int(0, args.run); i > 0; i--) items.push(Math.max(0, small - i));
    }
    return items.slice(0, count).join(' ');
  };
  return `${args.n} ${args.m}\n${belt(args.n)}\n${belt(args.m)}\n`;
}
