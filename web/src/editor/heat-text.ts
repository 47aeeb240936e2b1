// What is said of a hot line: shortly behind it, and at length where the pointer rests.
import type { LineHeat, Tongue } from './editor-props.ts';
import type { EditorWords } from './editor-words.ts';

/** Behind the line. */
export function heatNote(line: LineHeat, words: EditorWords): string {
  const note = words.heat.note(percentOf(line.heat), line.growth);
  return line.isBlamed ? `◀ ${note} · ${words.heat.blamedNote}` : note;
}

/** One fact a line. */
export function heatText(line: LineHeat, words: EditorWords, tongue: Tongue): string {
  return [
    words.heat.line(percentOf(line.heat)),
    words.heat.work(shortNumber(line.count, tongue), shortNumber(line.steps, tongue)),
    ...(line.growth === undefined ? [] : [words.heat.growth(line.growth)]),
    ...(line.isBlamed ? [words.heat.blamed] : []),
  ].join('\n');
}

/** Two digits where one would hide a difference. */
function percentOf(share: number): string {
  const percent = share * 100;
  return percent < 1 && percent > 0 ? '<1' : percent.toFixed(percent < 9.95 ? 1 : 0);
}

const shortNumber = (value: number, tongue: Tongue) =>
  new Intl.NumberFormat(tongue, { notation: value < 10_000 ? 'standard' : 'compact', maximumFractionDigits: 1 }).format(
    value,
  );
