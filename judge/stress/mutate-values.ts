// Function mode: one parameter's list or text changed, with lists of the same length and the numbers that name it, or without.
import type { Random } from '../author/index.ts';
import { drawEdit, type ListEdit } from './edit-list.ts';
import { textOf, valuesOf } from './parsed-input.ts';

export function mutateValues(text: string, random: Random): string {
  const values = valuesOf(text);
  const lists = values.flatMap((value, at) => (lengthOf(value) === undefined ? [] : [at]));
  if (lists.length === 0) return text;
  const at = random.pick(lists);
  const chosen = values[at];
  const rows = Array.isArray(chosen) ? chosen.filter((row) => lengthOf(row) !== undefined) : [];
  if (rows.length > 0 && random.int(1, 2) === 1)
    return textOf(values.with(at, withOtherRows(chosen as unknown[], random)));
  const length = lengthOf(chosen) ?? 0;
  const edit = drawEdit(length, random);
  const follows = random.int(1, 3) > 1;
  return textOf(
    values.map((value, i) => {
      if (i === at || (follows && lengthOf(value) === length)) return applied(edit, value);
      return follows && value === length ? length + edit.grown : value;
    }),
  );
}

function lengthOf(value: unknown): number | undefined {
  if (typeof value === 'string') return [...value].length;
  return Array.isArray(value) ? value.length : undefined;
}

function applied(edit: ListEdit, value: unknown): unknown {
  return typeof value === 'string' ? edit.apply([...value]).join('') : edit.apply(value as unknown[]);
}

/** One row changed, or all of them alike as a grid's are. */
function withOtherRows(rows: readonly unknown[], random: Random): readonly unknown[] {
  const at = random.int(0, rows.length - 1);
  const edit = drawEdit(lengthOf(rows[at]) ?? 0, random);
  const isGrid = random.int(1, 2) === 1;
  return rows.map((row, i) => (lengthOf(row) !== undefined && (isGrid || i === at) ? applied(edit, row) : row));
}
