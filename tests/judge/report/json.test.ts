import { expect, test } from 'vitest';
import { renderJson } from '../../../judge/report/json.ts';
import { ReportFile } from '../../../judge/schema/report.ts';
import { broken, slow, uncompiled } from './reports.ts';

test('the JSON report is a ReportFile that holds the reports unchanged', () => {
  const reports = [slow, broken, uncompiled];
  const text = renderJson(reports);
  expect(ReportFile.parse(JSON.parse(text))).toEqual({
    schema: 1,
    reports,
    summary: {
      ko: '0솔, 1효율성감점, 1부분점수, 1미해결',
      en: '3 problems: 0 solved, 1 lost efficiency points, 1 partial, 1 unsolved',
    },
  });
  expect(text.endsWith('}\n')).toBe(true);
  expect(text).toContain('\n  "reports": [\n');
});
