// Small random changes of a list: something left out, doubled, swapped, turned round.
import type { Random } from '../author/index.ts';

/** A change that can be made to several lists of one length alike; `grown` is by how much they get longer. */
export type ListEdit = { readonly grown: number; apply<T>(list: readonly T[]): readonly T[] };

export function drawEdit(length: number, random: Random): ListEdit {
  if (length === 0) return { grown: 0, apply: (list) => list };
  const start = random.int(0, length - 1);
  const size = Math.min(length - start, random.pick([1, 1, 1, 2, 3]));
  const other = random.int(0, length - 1);
  switch (random.int(1, 6)) {
    case 1:
    case 2:
      return { grown: -size, apply: (list) => list.toSpliced(start, size) };
    case 3:
    case 4:
      return { grown: size, apply: (list) => list.toSpliced(other, 0, ...list.slice(start, start + size)) };
    case 5:
      return { grown: 0, apply: (list) => swapped(list, start, other) };
    default:
      return { grown: 0, apply: (list) => list.toReversed() };
  }
}

function swapped<T>(list: readonly T[], one: number, other: number): readonly T[] {
  return list.map((value, at) => (at === one ? list[other] : at === other ? list[one] : value) as T);
}
