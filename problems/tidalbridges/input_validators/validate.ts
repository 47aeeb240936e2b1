import { ensure, Reader } from 'olsol';

export default function validate(input: string, args: readonly string[]): void {
  const small = args.includes('correctness');
  const reader = new Reader(input);
  const n = reader.int(1, small ? 400 : 50_000, 'n');
  reader.space();
  const q = reader.int(1, small ? 400 : 100_000, 'q');
  reader.newline();

  const walkable = new Set<number>();
  let asks = 0;
  for (let i = 0; i < q; i++) {
    const kind = reader.token(/UP|DOWN|ASK/y, 'UP, DOWN or ASK');
    if (kind === 'ASK') {
      asks++;
    } else {
      reader.space();
      const a = reader.int(1, n, 'a');
      reader.space();
      const b = reader.int(1, n, 'b');
      if (a === b) reader.fail(`a bridge joins islet ${a} with itself`);
      const bridge = Math.min(a, b) * (n + 1) + Math.max(a, b);
      if (walkable.has(bridge) !== (kind === 'DOWN')) reader.fail(`${kind} ${a} ${b} comes at the wrong time`);
      if (kind === 'UP') walkable.add(bridge);
      else walkable.delete(bridge);
    }
    reader.newline();
  }
  reader.end();
  ensure(asks > 0, 'there is no ASK');
}
