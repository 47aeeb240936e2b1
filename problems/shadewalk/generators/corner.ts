// An open park without hedges and with a single bench, in the last corner.
export default function generate(args: { n: number; m: number; d: number }): string {
  const open = '.'.repeat(args.m);
  const rows = Array.from({ length: args.n }, () => open);
  rows[args.n - 1] = `${open.slice(1)}B`;
  return `${args.n} ${args.m} ${args.d}\n${rows.join('\n')}\n`;
}
