// A report as the file that `--json` would have printed.
import type { Report, ReportFile } from '#judge/schema/report';

type File = Pick<ReportFile, 'schema' | 'reports'>;

export function downloadReport(report: Report): void {
  const file: File = { schema: 1, reports: [report] };
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(file, undefined, 2)}\n`], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${report.problem.slug}-${report.judgedAt.slice(0, 19).replaceAll(':', '-')}.json`;
  link.click();
  URL.revokeObjectURL(url);
}
