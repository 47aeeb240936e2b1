// Work events become what the page shows of a submission.
import { describe, expect, test } from 'vitest';
import type { CaseResult, Report } from '#judge/schema/report';
import type { WorkEvent } from '#server/schema/events';
import {
  afterEvent,
  isUnderWay,
  isWorthReading,
  progressOf,
  type SubmissionView,
  UNJUDGED,
} from '../../../web/src/report/submission-view.ts';

const caseResult = (name: string, verdict: CaseResult['verdict'] = 'AC'): CaseResult => ({
  name,
  verdict,
  cpuMs: 1,
  wallMs: 1,
  peakMiB: 1,
  limitMs: 100,
});

const REPORT = {
  standing: 'solved',
  verdict: 'AC',
  score: { earned: 10, max: 10 },
  groups: [
    {
      name: 'correctness',
      efficiency: false,
      verdict: 'AC',
      score: { earned: 10, max: 10 },
      cases: [caseResult('a'), caseResult('b')],
    },
  ],
} as unknown as Report;

const PLANNED: WorkEvent = {
  type: 'planned',
  groups: [{ name: 'correctness', efficiency: false, maxScore: 10, cases: ['a', 'b'] }],
};
const one = (name: string, done: number): WorkEvent => ({
  type: 'case',
  group: 'correctness',
  result: caseResult(name),
  done,
  total: 2,
});
const JUDGED: WorkEvent = { type: 'judged', report: REPORT };
const ended = (state: 'done' | 'cancelled' | 'failed'): WorkEvent => ({ type: 'ended', state });

/** The rows as `name` or `name!` once judged, and the phase. */
function check(
  events: readonly WorkEvent[],
  expected: { phase: SubmissionView['phase']; rows: string; progress?: number },
): void {
  const view = events.reduce(afterEvent, UNJUDGED);
  const rows = view.groups.flatMap(({ cases }) => cases.map(({ name, result }) => (result ? `${name}!` : name)));
  expect({ phase: view.phase, rows: rows.join(' ') }).toEqual({ phase: expected.phase, rows: expected.rows });
  if (expected.progress !== undefined) expect(progressOf(view)).toBe(expected.progress);
}

describe('a submission', () => {
  test('waits in line', () => check([{ type: 'queued', ahead: 2 }], { phase: 'queued', rows: '' }));
  test('shows all rows before any is judged', () => check([PLANNED], { phase: 'judging', rows: 'a b', progress: 0 }));
  test('a language that is made ready keeps the rows waiting', () =>
    check([PLANNED, { type: 'preparing', prepared: 'python' }], { phase: 'preparing', rows: 'a b' }));
  test('fills its rows one by one', () =>
    check([PLANNED, one('b', 1)], { phase: 'judging', rows: 'a b!', progress: 0.5 }));
  test('a reader that joined late adds rows as they come', () =>
    check([one('a', 1)], { phase: 'judging', rows: 'a!' }));
  test('what was shown before a restart no longer counts', () =>
    check([PLANNED, one('a', 1), { type: 'started' }], { phase: 'judging', rows: '' }));
  test('the report stands for all rows', () =>
    check([PLANNED, JUDGED], { phase: 'measuring', rows: 'a! b!', progress: 1 }));
  test('a cancelled receipt takes nothing from the verdict', () =>
    check([PLANNED, JUDGED, ended('cancelled')], { phase: 'done', rows: 'a! b!' }));
  test('a cancelled submission says so', () =>
    check([PLANNED, ended('cancelled')], { phase: 'cancelled', rows: 'a b' }));
  test('a failed judge says so', () => check([PLANNED, ended('failed')], { phase: 'failed', rows: 'a b' }));
  test('events of other work change nothing', () =>
    expect(afterEvent(UNJUDGED, { type: 'pair', done: 1, total: 2 })).toBe(UNJUDGED));
  test('is under way until it ended', () => {
    expect([PLANNED, JUDGED].reduce(afterEvent, UNJUDGED)).toSatisfy(isUnderWay);
    expect(isUnderWay([PLANNED, JUDGED, ended('done')].reduce(afterEvent, UNJUDGED))).toBe(false);
  });
});

describe('a group', () => {
  const group = (name: string, ...verdicts: readonly (CaseResult['verdict'] | undefined)[]) => ({
    name,
    efficiency: false,
    cases: verdicts.map((verdict, index) => {
      const one = `${index}`;
      return verdict === undefined ? { name: one } : { name: one, result: caseResult(one, verdict) };
    }),
  });
  const open = (...groups: readonly ReturnType<typeof group>[]) =>
    groups.filter((one) => isWorthReading(one, groups)).map(({ name }) => name);

  test('what passed makes room for what is not judged yet', () =>
    expect(open(group('sample', 'AC'), group('correctness', 'AC'), group('efficiency', 'AC', undefined))).toEqual([
      'efficiency',
    ]));
  test('what passed makes room for what failed', () =>
    expect(open(group('correctness', 'WA', 'SK'), group('efficiency', 'AC'))).toEqual(['correctness']));
  test('when all passed, all but the samples are open', () =>
    expect(open(group('sample', 'AC'), group('correctness', 'AC'), group('efficiency', 'AC'))).toEqual([
      'correctness',
      'efficiency',
    ]));
});
