// Stdio mode: lines or the tokens of a line changed, and a number before them made to count them again.
import type { Random } from '../author/index.ts';
import { drawEdit } from './edit-list.ts';
import { numberIn } from './parsed-input.ts';

export function mutateLines(text: string, random: Random): string {
  const lines = text.trimEnd().split('\n');
  const at = random.int(0, lines.length - 1);
  const tokens = (lines[at] ?? '').split(' ');
  const isWithin = tokens.length > 1 && random.int(1, 2) === 1;
  const edit = drawEdit(isWithin ? tokens.length : lines.length - 1, random);
  // The first line is what counts the others, if anything does.
  const changed = isWithin
    ? lines.with(at, edit.apply(tokens).join(' '))
    : [lines[0] ?? '', ...edit.apply(lines.slice(1))];
  const counted = edit.grown === 0 ? changed : withCount(changed, isWithin ? at : 1, edit.grown, random);
  return `${counted.join('\n')}\n`;
}

/** One of the numbers of a line before the change, chosen at random, grows with it. */
function withCount(lines: readonly string[], before: number, grown: number, random: Random): readonly string[] {
  const at = random.int(0, Math.max(0, Math.min(before, lines.length) - 1));
  const tokens = (lines[at] ?? '').split(' ');
  const counting = tokens.flatMap((token, i) => (numberIn(token) === undefined ? [] : [i]));
  if (counting.length === 0 || random.int(1, 6) === 1) return lines;
  const chosen = random.pick(counting);
  const grownToken = String((numberIn(tokens[chosen] ?? '') ?? 0) + grown);
  return lines.with(at, tokens.with(chosen, grownToken).join(' '));
}
