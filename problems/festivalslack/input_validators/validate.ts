import { ensure, Reader } from 'olsol';

export default function validate(input: string, args: readonly string[]): void {
  const small = args.includes('correctness');
  const reader = new Reader(input);
  const n = reader.int(1, small ? 300 : 60_000, 'n');
  reader.space();
  const m = reader.int(0, small ? 1_000 : 150_000, 'm');
  reader.newline();
  for (let i = 0; i < n; i++) {
    if (i > 0) reader.space();
    reader.int(1, 1_000_000_000, 'a duration');
  }
  reader.newline();

  const later: number[][] = Array.from({ length: n }, () => []);
  for (let i = 0; i < m; i++) {
    const a = reader.int(1, n, 'a');
    reader.space();
    const b = reader.int(1, n, 'b');
    reader.newline();
    ensure(a !== b, `task ${a} is to come before itself`);
    (later[a - 1] as number[]).push(b - 1);
  }
  reader.end();
  ensure(inOrder(later) === n, 'the constraints form a cycle');
}

// How many tasks can be put in an order that follows the constraints.
function inOrder(later: readonly (readonly number[])[]): number {
  const waiting = new Array<number>(later.length).fill(0);
  for (const tasks of later) for (const task of tasks) waiting[task] = (waiting[task] as number) + 1;
  const order = [...later.keys()].filter((task) => waiting[task] === 0);
  for (const task of order) {
    for (const next of later[task] as readonly number[]) {
      waiting[next] = (waiting[next] as number) - 1;
      if (waiting[next] === 0) order.push(next);
    }
  }
  return order.length;
}
