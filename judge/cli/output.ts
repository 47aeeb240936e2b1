// Reports on the terminal and in files, as the options ask.
import { renderJson } from '../report/json.ts';
import { renderJunit } from '../report/junit.ts';
import { renderMarkdown } from '../report/markdown.ts';
import { renderText } from '../report/text.ts';
import type { Report } from '../schema/report.ts';
import type { Context } from './context.ts';
import { writeWhole } from './write-file.ts';

export type ReportOptions = { readonly json?: boolean; readonly junit?: string; readonly markdown?: string };

export function printReports(
  { out, tongue, isColored, columns }: Context,
  reports: readonly Report[],
  { json }: ReportOptions,
): void {
  if (json) out(`${renderJson(reports).trimEnd()}\n`);
  else
    for (const report of reports)
      out(`${renderText(report, { tongue, color: isColored, ...(columns && { width: columns }) }).trimEnd()}\n\n`);
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
