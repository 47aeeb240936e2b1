// What the judge found in the source, as the editor marks it.
import { describe, expect, test } from 'vitest';
import { heatOf, markersOf } from '../../../web/src/report/markers.ts';

describe('in the editor', () => {
  test('an error that many cases met is marked once; one without a line not at all', () => {
    const error = { message: 'boom', line: 3, column: 5 };
    expect(markersOf([error, { ...error }, { message: 'nowhere' }, undefined])).toEqual([
      { line: 3, column: 5, message: 'boom', severity: 'error' },
    ]);
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
