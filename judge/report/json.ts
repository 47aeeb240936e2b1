// Reports for programs: what `--json` prints.
import type { Report, ReportFile } from '../schema/report.ts';
import { summarize } from '../summary.ts';

/** A ReportFile as indented JSON that ends with a newline. The reports are written as they are, in no reader's language. */
export function renderJson(reports: readonly Report[]): string {
  const file: ReportFile = { schema: 1, reports, summary: summarize(reports.map((report) => report.standing)) };
  return `${JSON.stringify(file, null, 2)}\n`;
}
