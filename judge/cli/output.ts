// Reports on the terminal and in files, as the options ask.
import { renderJson } from '../report/json.ts';
import { renderJunit } from '../report/junit.ts';
import { renderMarkdown } from '../report/markdown.ts';
import { renderGrowth, renderText } from '../report/text.ts';
import type { Growth } from '../schema/growth.ts';
import type { Report } from '../schema/report.ts';
import type { Context } from './context.ts';
import { checkWritable, writeWhole } from './write-file.ts';

export type ReportOptions = { readonly json?: boolean; readonly junit?: string; readonly markdown?: string };

/** Before judging, which may take minutes: the files that the options name can be written. */
export function checkTargets({ junit, markdown }: ReportOptions): void {
  for (const file of [junit, markdown]) if (file !== undefined) checkWritable(file);
}

export function printReports(
  { out, tongue, isColored, reportColumns: width }: Context,
  reports: readonly Report[],
  { json }: ReportOptions,
): void {
  if (json) out(`${renderJson(reports).trimEnd()}\n`);
  else
    for (const report of reports)
      out(`${renderText(report, { tongue, color: isColored, ...(width && { width }) }).trimEnd()}\n\n`);
}

/** The receipt of a report that has been printed without it. */
export function printGrowth({ out, tongue, isColored, reportColumns: width }: Context, growth: Growth): void {
  out(`${renderGrowth(growth, { tongue, color: isColored, ...(width && { width }) }).trimEnd()}\n\n`);
}

export function writeReports(context: Context, reports: readonly Report[], { junit, markdown }: ReportOptions): void {
  const write = (file: string | undefined, render: () => string) => {
    if (file === undefined) return;
    writeWhole(file, render());
    context.err(`${context.words.cli.wrote(file)}\n`);
  };
  write(junit, () => renderJunit(reports, { tongue: context.tongue }));
  write(markdown, () => renderMarkdown(reports, { tongue: context.tongue }));
}
