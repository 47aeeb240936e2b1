// One long corridor that winds through a square park, with a bench at its start; of its length, the part `far` lies beyond d.
export default function generate(args: { n: number; far: number }): string {
  const { n } = args;
  const open = '.'.repeat(n);
  const rows = Array.from({ length: n }, (_, row) => {
    if (row % 2 === 0) return open;
    return row % 4 === 1 ? `${'#'.repeat(n - 1)}.` : `.${'#'.repeat(n - 1)}`;
  });
  rows[0] = `B${open.slice(1)}`;
  const length = Math.ceil(n / 2) * n + Math.floor(n / 2);
  return `${n} ${n} ${Math.floor(length * (1 - args.far))}\n${rows.join('\n')}\n`;
}
