import type { Random } from 'olsol';

// One hold of each floor takes an effort of at most `low`, all others between half of `top` and `top`. From floor to floor
// this hold moves by `turn` clockwise; it is off by up to `wobble`. It starts at the seam.
export default function generate(
  args: { N: number; M: number; a: number; b: number; turn: number; wobble: number; low: number; top: number },
  random: Random,
): string {
  const { N, M, a, b, turn, wobble, low, top } = args;
  const rows = Array.from({ length: N }, (_, floor) => {
    const efforts = random.ints(M, Math.ceil(top / 2), top);
    const place = floor * turn + random.int(-wobble, wobble);
    efforts[((place % M) + M) % M] = random.int(0, low);
    return efforts.join(' ');
  });
  return `${N} ${M} ${a} ${b}\n${rows.join('\n')}\n`;
}
