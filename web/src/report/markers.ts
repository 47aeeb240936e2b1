// What the judge has to say about places in the source, for the editor: the compiler's words and the errors of failed cases. Pure.
import type { Growth } from '#judge/schema/growth';
import type { ProgramError } from '#judge/schema/outcome';
import type { Warning } from '#judge/schema/report';
import type { LineHeat, Marker } from '../editor/index.ts';
import type { Words } from '../words/words.ts';
import type { SubmissionView } from './submission-view.ts';

/** Each error once, at its place, by the first line of what is said of it: a compiler goes on about the rest of the code. */
export function markersOf(errors: readonly (ProgramError | undefined)[]): readonly Marker[] {
  const markers = new Map<string, Marker>();
  for (const error of errors) {
    if (error?.line === undefined) continue;
    const { line, column } = error;
    const message = firstLine(error.message);
    const marker: Marker = { line, message, severity: 'error', ...(column === undefined ? {} : { column }) };
    markers.set(`${line}:${column}:${message}`, marker);
  }
  return [...markers.values()];
}

/** Its place says where it is; the usual `file:line:column: error:` would say it again. */
function firstLine(message: string): string {
  const [first = ''] = message.split('\n', 1);
  return first.replace(/^[\w.+-]+:\d+:\d+: (?:fatal )?error: /, '');
}

/** What there is to say of a submission's source: its errors, then what the compiler warned of. */
export function markersOfSubmission(view: SubmissionView, words: Words['warnings']): readonly Marker[] {
  const warnings = (view.report?.warnings ?? []).map(({ code, line }): Marker => {
    return { line, message: words[code]([line]), severity: 'warning' };
  });
  return [...markersOf(errorsOfSubmission(view)), ...warnings];
}

/** The lines of each warning, in order. */
export function linesByCode(warnings: readonly Warning[]): ReadonlyMap<Warning['code'], readonly number[]> {
  const lines = new Map<Warning['code'], readonly number[]>();
  for (const { code, line } of warnings) lines.set(code, [...(lines.get(code) ?? []), line]);
  return lines;
}

/** The compiler's first. */
function errorsOfSubmission({ report, groups }: SubmissionView): readonly (ProgramError | undefined)[] {
  return [report?.error, ...groups.flatMap(({ cases }) => cases.map(({ result }) => result?.error))];
}

/** The receipt's heat, with the line that it blames. */
export function heatOf({ lines, blame }: Growth): readonly LineHeat[] {
  return lines.map(({ line, heat, count, steps, growth }) => ({
    line,
    heat,
    count,
    steps,
    isBlamed: line === blame?.line,
    ...(growth === undefined ? {} : { growth }),
  }));
}
