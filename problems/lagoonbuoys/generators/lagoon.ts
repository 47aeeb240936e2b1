import type { Random } from 'olsol';

interface Args {
  n: number;
  q?: number; // as many as corners, when unsaid
  reachX: number;
  reachY: number;
  kinds: string; // of the buoys, by first letters: inside, corner, middle of an edge, near one, on the extension of one, anywhere
}

type Point = readonly [x: number, y: number];

// The corners are some of those of a polygon whose edges are different primitive vectors, sorted by angle. All coordinates are
// doubled, so that many edges have a middle with whole coordinates.
export default function generate(args: Args, random: Random): string {
  const corners = lagoon(args, random);
  const { length: n } = corners;
  const at = (i: number): Point => corners[(i + n) % n] as Point;
  const buoy: Record<string, () => Point> = {
    i: () => {
      const i = random.int(0, n - 1);
      const [a, b, c] = [at(i), at(i + Math.floor(n / 3)), at(i + Math.floor((2 * n) / 3))];
      return [Math.round((a[0] + b[0] + c[0]) / 3), Math.round((a[1] + b[1] + c[1]) / 3)];
    },
    c: () => at(random.int(0, n - 1)),
    m: () => middle(at, random.int(0, n - 1)),
    n: () => {
      const [x, y] = middle(at, random.int(0, n - 1));
      return [x + random.int(-1, 1), y + random.int(-1, 1)];
    },
    e: () => {
      const i = random.int(0, n - 1);
      const [[ax, ay], [bx, by]] = random.int(0, 1) === 0 ? [at(i), at(i + 1)] : [at(i + 1), at(i)];
      return [2 * bx - ax, 2 * by - ay];
    },
    a: () => {
      const [a, b] = [at(random.int(0, n - 1)), at(random.int(0, n - 1))];
      return [a[0], b[1]];
    },
  };
  const buoys = Array.from({ length: args.q ?? args.n }, (_, i) => {
    const [x, y] = (buoy[args.kinds[i % args.kinds.length] as string] as () => Point)();
    return [Math.max(-10_000_000, Math.min(10_000_000, x)), Math.max(-10_000_000, Math.min(10_000_000, y))];
  });
  const points = [...corners, ...random.shuffle(buoys)];
  return `${[`${n} ${buoys.length}`, ...points.map(([x, y]) => `${x} ${y}`)].join('\n')}\n`;
}

function middle(at: (i: number) => Point, i: number): Point {
  const [[ax, ay], [bx, by]] = [at(i), at(i + 1)];
  return [Math.floor((ax + bx) / 2), Math.floor((ay + by) / 2)];
}

function lagoon({ n, reachX, reachY }: Args, random: Random): Point[] {
  const half = Math.ceil(0.6 * n) + 1;
  const vectors = new Map<string, Point>();
  for (let tries = 0; vectors.size < half; tries++) {
    if (tries > 200 * half) throw new RangeError(`no ${half} primitive vectors within ${reachX}, ${reachY}`);
    const [x, y] = [random.int(-reachX, reachX), random.int(0, reachY)];
    if (gcd(Math.abs(x), y) === 1 && (y > 0 || x > 0)) vectors.set(`${x} ${y}`, [x, y]);
  }
  const upwards = [...vectors.values()].sort((a, b) => Math.atan2(a[1], a[0]) - Math.atan2(b[1], b[0]));
  let [x, y] = [0, 0];
  const all = [...upwards, ...upwards.map(([dx, dy]): Point => [-dx, -dy])].map(([dx, dy]): Point => {
    x += 2 * dx;
    y += 2 * dy;
    return [x, y];
  });
  const first = random.int(0, all.length - 1);
  const chosen = random.distinct(n, 0, all.length - 1).sort((a, b) => a - b);
  const shape = chosen.map((i) => all[(first + i) % all.length] as Point);
  const [left, low] = [0, 1].map((axis) =>
    shape.reduce((least, p) => Math.min(least, p[axis] as number), Infinity),
  ) as [number, number];
  const [width, height] = [0, 1].map((axis) =>
    shape.reduce((most, p) => Math.max(most, p[axis] as number), -Infinity),
  ) as [number, number];
  const shiftX = Math.floor(-(left + width) / 2) + random.int(-9, 9);
  const shiftY = Math.floor(-(low + height) / 2) + random.int(-9, 9);
  return shape.map(([px, py]): Point => [px + shiftX, py + shiftY]);
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
