import { ensure, ensureInt, parameters } from 'olsol';

export default function validate(input: string, args: readonly string[]): void {
  const [garden, frames] = parameters(input) as [number[][], number[][]];
  const small = args.includes('correctness');
  const side = small ? 40 : 500;
  const cap = small ? 200 : 100_000;

  const n = garden.length;
  const m = garden[0]?.length ?? 0;
  ensureInt(n, 1, side, 'the number of rows');
  ensureInt(m, 1, side, 'the number of columns');
  for (const [r, row] of garden.entries()) {
    ensure(row.length === m, `garden[${r}] has ${row.length} elements, expected ${m}`);
    for (const [c, plants] of row.entries()) ensureInt(plants, -1000, 1000, `garden[${r}][${c}]`);
  }

  ensureInt(frames.length, 1, cap, 'the number of frames');
  for (const [i, frame] of frames.entries()) {
    ensure(frame.length === 5, `frames[${i}] has ${frame.length} elements, expected 5`);
    const [r1, c1, r2, c2, t] = frame as [number, number, number, number, number];
    ensureInt(r2, 1, n, `r2 of frames[${i}]`);
    ensureInt(r1, 1, r2, `r1 of frames[${i}]`);
    ensureInt(c2, 1, m, `c2 of frames[${i}]`);
    ensureInt(c1, 1, c2, `c1 of frames[${i}]`);
    ensureInt(t, 1, 500, `t of frames[${i}]`);
  }
}
