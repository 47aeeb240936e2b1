// What the judge found in the source, as the editor marks it.
import { describe, expect, test } from 'vitest';
import type { ProgramError } from '#judge/schema/outcome';
import { heatOf, linesByCode, markersOf, markersOfSubmission } from '../../../web/src/report/markers.ts';
import { UNJUDGED } from '../../../web/src/report/submission-view.ts';
import { en, ko } from '../../../web/src/words/later.ts';

const messages = (errors: readonly (ProgramError | undefined)[]) => markersOf(errors).map(({ message }) => message);

describe('in the editor', () => {
  test('an error that many cases met is marked once; one without a line not at all', () => {
    const error = { message: 'boom', line: 3, column: 5 };
    expect(markersOf([error, { ...error }, { message: 'nowhere' }, undefined])).toEqual([
      { line: 3, column: 5, message: 'boom', severity: 'error' },
    ]);
  });
  test('of what a compiler says at length, the first line is marked, without the place', () => {
    const said = 'solution.cpp:3:13: error: expected expression\n    3 |     int x = ;\n      |             ^';
    expect(messages([{ message: said, line: 3, column: 13 }])).toEqual(['expected expression']);
    expect(messages([{ message: 'expected expression\n\nthe rest', line: 3 }])).toEqual(['expected expression']);
    expect(messages([{ message: "ValueError: 1:2: error: 'x'", line: 1 }])).toEqual(["ValueError: 1:2: error: 'x'"]);
  });
  test('warnings follow the errors, each on its line', () => {
    const warnings = [
      { code: 'plain-long', line: 4 },
      { code: 'plain-long', line: 9 },
    ] as const;
    const report = { warnings, error: { message: 'boom', line: 2 } } as never;
    const marked = (words: typeof en) => markersOfSubmission({ ...UNJUDGED, report }, words.warnings);
    expect(marked(en).map(({ line, severity }) => `${line} ${severity}`)).toEqual([
      '2 error',
      '4 warning',
      '9 warning',
    ]);
    expect(marked(en)[1]?.message).toContain('line 4)');
    expect(marked(ko)[2]?.message).toContain('9행');
    expect([...linesByCode(warnings)]).toEqual([['plain-long', [4, 9]]]);
  });
  test('the blamed line is known among the warm ones', () => {
    const line = { count: 1, steps: 1, heat: 0.5 };
    const growth = {
      lines: [
        { ...line, line: 1 },
        { ...line, line: 2 },
      ],
      blame: { line: 2 },
    } as never;
    expect(heatOf(growth).map(({ isBlamed }) => isBlamed)).toEqual([false, true]);
  });
});
