import { ensure, type Random } from 'olsol';

type Last = 'like the others' | 'narrow' | 'apart';

// All awnings cover the square of side 2 * `core` around the middle (`x`, `y`) and reach at most `span` from it; all seats
// stand inside the square. The last awning may be `narrow`, covering only a part of the square, or `apart` from it.
export default function generate(
  args: { n: number; m?: number; x: number; y: number; core: number; span: number; last: Last },
  random: Random,
): string {
  const { n, x, y, core, span, last } = args;
  ensure(['like the others', 'narrow', 'apart'].includes(last), `unknown last awning: ${last}`);
  const m = args.m ?? n;
  const out = () => random.int(core, span);
  const part = () => random.int(1, core);

  let text = `${n} ${m}\n`;
  for (let i = 0; i < n - 1; i++) text += corners(x - out(), y - out(), x + out(), y + out(), random);
  if (last === 'narrow') text += corners(x - part(), y - part(), x + part(), y + part(), random);
  else if (last === 'apart') text += corners(x + core + 1, y - out(), x + span + 1, y + out(), random);
  else text += corners(x - out(), y - out(), x + out(), y + out(), random);

  for (let i = 0; i < m; i++) text += `${x + random.int(-core, core)} ${y + random.int(-core, core)}\n`;
  return text;
}

// Two opposite corners of the awning, one of the four ways to give them.
function corners(left: number, bottom: number, right: number, top: number, random: Random): string {
  const [x1, x2] = random.int(0, 1) === 0 ? [left, right] : [right, left];
  const [y1, y2] = random.int(0, 1) === 0 ? [bottom, top] : [top, bottom];
  return `${x1} ${y1} ${x2} ${y2}\n`;
}
