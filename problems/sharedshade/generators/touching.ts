import type { Random } from 'olsol';

// Half of the awnings end where the other half begin, on the line x = `x`, so that only a segment of that line is under
// all of them; with `point`, the halves touch in one point, (`x`, `y`). `percent` of the seats stand there and the others one step
// beside it.
export default function generate(
  args: { n: number; m?: number; x: number; y: number; span: number; point: boolean; percent: number },
  random: Random,
): string {
  const { n, x, y, span, point } = args;
  const m = args.m ?? n;
  const far = () => random.int(Math.ceil(span / 2), span);
  const near = Math.floor(span / 2);

  let text = `${n} ${m}\n`;
  for (let i = 0; i < n; i++) {
    const first = i % 2 === 0;
    const bottom = point && !first ? y : y - far();
    const top = point && first ? y : y + far();
    text += first ? corners(x - far(), bottom, x, top, random) : corners(x, bottom, x + far(), top, random);
  }

  for (let i = 0; i < m; i++) {
    const beside = random.int(1, 100) > args.percent ? random.pick([-1, 1]) : 0;
    const sideways = random.int(0, 1) === 0;
    const up = point ? 0 : random.int(-near, near);
    text += point && sideways ? `${x} ${y + beside}\n` : `${x + beside} ${y + up}\n`;
  }
  return text;
}

// Two opposite corners of the awning, one of the four ways to give them.
function corners(left: number, bottom: number, right: number, top: number, random: Random): string {
  const [x1, x2] = random.int(0, 1) === 0 ? [left, right] : [right, left];
  const [y1, y2] = random.int(0, 1) === 0 ? [bottom, top] : [top, bottom];
  return `${x1} ${y1} ${x2} ${y2}\n`;
}
