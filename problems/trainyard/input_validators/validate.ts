import { Reader } from 'olsol';

export default function validate(input: string, args: readonly string[]): void {
  const reader = new Reader(input);
  const q = reader.int(1, args.includes('correctness') ? 2_000 : 300_000, 'q');
  reader.newline();

  let answers = 0;
  for (let i = 0; i < q; i++) {
    const name = reader.token(/[A-Z]+/y, 'an order');
    if (name === 'HEAD' || name === 'TAIL') {
      reader.space();
      reader.int(1, 1_000_000_000, 'x');
    } else if (name === 'ASK') {
      reader.space();
      reader.int(1, 300_000, 'k');
      answers++;
    } else if (name === 'CUTHEAD' || name === 'CUTTAIL') {
      answers++;
    } else if (name !== 'TURN') {
      reader.fail(`${name} is no order`);
    }
    reader.newline();
  }
  reader.end();
  if (answers === 0) reader.fail('no order is answered');
}
