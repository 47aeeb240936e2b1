import { ensure, ensureInt, parameters } from 'olsol';

export default function validate(input: string, args: readonly string[]): void {
  const [sheet, orders] = parameters(input) as [number[][], string];
  const caps = args.includes('correctness') ? { side: 20, orders: 2_000 } : { side: 300, orders: 2_000_000 };
  const n = sheet.length;
  ensure(n >= 1 && n <= caps.side, `sheet has ${n} rows, expected 1 to ${caps.side}`);
  for (const [i, row] of sheet.entries()) {
    ensure(row.length === n, `sheet[${i}] has ${row.length} cells, expected ${n}`);
    for (const [j, cell] of row.entries()) ensureInt(cell, 0, 999, `sheet[${i}][${j}]`);
  }
  ensure(orders.length >= 1 && orders.length <= caps.orders, `orders has ${orders.length} letters`);
  ensure(/^[RLHV]+$/.test(orders), 'orders may hold the letters R, L, H and V only');
}
