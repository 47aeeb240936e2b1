// The numbers of a case as the cells of a table; terminal and Markdown show the same.
import type { CaseResult } from '../schema/report.ts';
import type { Words } from '../words/words.ts';
import { grouped, msText, timesText } from './numbers.ts';

export const COLUMNS = ['cpu', 'limit', 'memory', 'reference', 'ratio'] as const;
export type Column = (typeof COLUMNS)[number];
export type Cells = Readonly<Record<Column, string>>;

/** The cells of one case; '' where there is nothing to say, as for a case that was not run. */
export function cellsOf({ limitMs, cpuMs, peakMiB, efficiency }: CaseResult, { report }: Words): Cells {
  const wasRun = limitMs > 0;
  return {
    cpu: wasRun ? msText(cpuMs) : '',
    limit: wasRun ? msText(limitMs) : '',
    memory: wasRun ? grouped(peakMiB) : '',
    reference: efficiency ? msText(efficiency.referenceMs) : '',
    ratio: efficiency ? report.ratio(timesText(efficiency.ratio)) : '',
  };
}

/** The columns in which any of the rows has something. */
export function columnsOf(rows: readonly Cells[]): readonly Column[] {
  return COLUMNS.filter((column) => rows.some((cells) => cells[column] !== ''));
}
