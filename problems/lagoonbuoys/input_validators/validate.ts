import { Reader } from 'olsol';

const MAX = 10_000_000;

export default function validate(input: string, args: readonly string[]): void {
  const small = args.includes('correctness');
  const reader = new Reader(input);
  const n = reader.int(3, small ? 300 : 30_000, 'n');
  reader.space();
  const q = reader.int(1, small ? 300 : 100_000, 'q');
  reader.newline();
  const corners = Array.from({ length: n }, () => point(reader));
  if (!isStrictlyConvex(corners))
    reader.fail('the corners are not those of a strictly convex polygon, counter-clockwise');
  for (let i = 0; i < q; i++) point(reader);
  reader.end();
}

function point(reader: Reader): [x: number, y: number] {
  const x = reader.int(-MAX, MAX, 'x');
  reader.space();
  const y = reader.int(-MAX, MAX, 'y');
  reader.newline();
  return [x, y];
}

// Every corner turns left, and all corners together turn around once: seen from the first corner, the others come in order.
function isStrictlyConvex(corners: [number, number][]): boolean {
  const n = corners.length;
  const turn = (a: number, b: number, c: number): number => {
    const [ax, ay] = corners[a % n] as [number, number];
    const [bx, by] = corners[b % n] as [number, number];
    const [cx, cy] = corners[c % n] as [number, number];
    return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  };
  for (let i = 0; i < n; i++) {
    if (turn(i, i + 1, i + 2) <= 0) return false;
    if (i >= 1 && i + 1 < n && turn(0, i, i + 1) <= 0) return false;
  }
  return true;
}
