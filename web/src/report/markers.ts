// What the judge has to say about places in the source, for the editor: the compiler's words and the errors of failed cases. Pure.
import type { Growth } from '#judge/schema/growth';
import type { ProgramError } from '#judge/schema/outcome';
import type { LineHeat, Marker } from '../editor/index.ts';
import type { SubmissionView } from './submission-view.ts';

/** Each error once, at its place. */
export function markersOf(errors: readonly (ProgramError | undefined)[]): readonly Marker[] {
  const markers = new Map<string, Marker>();
  for (const error of errors) {
    if (error?.line === undefined) continue;
    const { line, column, message } = error;
    const marker: Marker = { line, message, severity: 'error', ...(column === undefined ? {} : { column }) };
    markers.set(`${line}:${column}:${message}`, marker);
  }
  return [...markers.values()];
}

/** Errors of a submission, the compiler's first. */
export function errorsOfSubmission({ report, groups }: SubmissionView): readonly (ProgramError | undefined)[] {
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
