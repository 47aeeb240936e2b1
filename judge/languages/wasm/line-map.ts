// From places in a compiled program to lines of the candidate's source: the line table and the inlined calls, as one text that is kept
// beside the program and read only when a run has failed.
import { inlinedCalls } from './inlined-calls.ts';
import { lineRows, ownFiles } from './line-table.ts';
import { SECTION, sectionOf, sectionsOf } from './module.ts';

/** Pairs of a place in the module and the line from there on; 0 is no line of the candidate's. */
type Places = readonly (readonly [at: number, line: number])[];

/** The text; '' where the module has no table, or one that cannot be read. */
export function lineMap(module: Uint8Array, file: string): string {
  const sections = sectionsOf(module);
  const code = sectionOf(sections, SECTION.code);
  if (code === undefined) return '';
  try {
    const rows = lineRows(sections, file);
    const own = ownFiles(sections, file);
    const inlined = inlinedCalls(sections, (unit, number) => own.get(unit)?.has(number) ?? false);
    const borders = [...rows.map(({ address }) => address), ...inlined.flatMap(({ start, end }) => [start, end])];
    const places: [number, number][] = [];
    let next = 0;
    let written = 0;
    for (const at of [...new Set(borders)].sort((a, b) => a - b)) {
      while ((rows[next]?.address ?? Number.POSITIVE_INFINITY) <= at) next++;
      const here = inlined.findLast(({ start, end }) => start <= at && at < end)?.line ?? 0;
      const line = rows[next - 1]?.line || here;
      if (line !== written) places.push([at + code.start, line]);
      written = line;
    }
    return JSON.stringify(places);
  } catch {
    return '';
  }
}

/** The line of the innermost of these places that has one: of a failed run, where it failed and who called. */
export function lineIn(map: string, places: readonly number[]): number | undefined {
  if (map === '') return undefined;
  const known = JSON.parse(map) as Places;
  for (const place of places) {
    const line = known.findLast(([at]) => at <= place)?.[1] ?? 0;
    if (line > 0) return line;
  }
  return undefined;
}
