import type { Random } from 'olsol';

// A third of the orders are long, with early deadlines that just allow them. All others are short; their deadlines follow
// soon after, so that long orders have to give way to them.
export default function generate(args: { n: number; top: number }, random: Random): string {
  const { n, top } = args;
  const long = Math.ceil(n / 3);
  let end = 0;
  const orders = Array.from({ length: n }, (_, i) => {
    const d = i < long ? random.int(Math.ceil(top / 2), top) : random.int(1, Math.ceil(top / 3));
    end += i < long ? d : random.int(0, Math.ceil(top / 12));
    return `${d} ${Math.max(1, end)}\n`;
  });
  return `${n}\n${random.shuffle(orders).join('')}`;
}
