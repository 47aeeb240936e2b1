// Work events become what the page shows of a run.
import { describe, expect, test } from 'vitest';
import type { WorkEvent } from '#server/schema/events';
import type { RunInput, RunResult } from '#server/schema/run';
import { afterRunEvent, markOf, newRun, ranIn, tallyOf } from '../../../web/src/pages/problem/run-view.ts';

const INPUTS: readonly RunInput[] = [
  { kind: 'sample', name: '1' },
  { kind: 'own', name: 'mine', input: '1\n' },
];
const ran = (index: number, verdict: 'AC' | 'WA', compared = true): RunResult => ({
  kind: 'ran',
  index,
  name: 'x',
  verdict,
  compared,
  input: { text: '', omitted: 0 },
  output: { text: '', omitted: 0 },
  printed: '',
  cpuMs: 1,
  peakMiB: 1,
  limitMs: 100,
});

const ended = (state: 'done' | 'cancelled' | 'failed'): WorkEvent => ({ type: 'ended', state });

describe('a run', () => {
  const start = newRun(INPUTS, ['sample:1', 'own:k']);
  const result = (value: RunResult): WorkEvent => ({ type: 'result', result: value });

  test('results find the tab that they were asked for from', () => {
    const view = afterRunEvent(start, result(ran(1, 'WA')));
    expect([ranIn(view, 'own:k')?.result?.kind, ranIn(view, 'sample:1')?.result, ranIn(view, 'own:other')]).toEqual([
      'ran',
      undefined,
      undefined,
    ]);
  });

  test('each way to come out has its mark', () => {
    const refused: RunResult = { kind: 'refused', index: 0, name: 'x', message: 'no' };
    const marks = [ran(0, 'AC'), ran(0, 'AC', false), ran(0, 'WA'), refused, undefined].map(markOf);
    expect(marks).toEqual(['passed', 'ended', 'failed', 'refused', 'pending']);
  });

  test('what was refused has not passed', () => {
    const refused: RunResult = { kind: 'refused', index: 1, name: 'x', message: 'no' };
    const view = [result(ran(0, 'AC')), result(refused)].reduce(afterRunEvent, start);
    expect(tallyOf(view)).toEqual({ passed: 1, total: 2 });
  });

  test('a language that is made ready is told until the first result', () => {
    const preparing: WorkEvent = { type: 'preparing', prepared: 'clang' };
    expect(afterRunEvent(start, preparing).phase).toBe('preparing');
    expect([preparing, result(ran(0, 'AC'))].reduce(afterRunEvent, start).phase).toBe('judging');
  });

  test('starting anew forgets results, not inputs', () => {
    const view = [result(ran(0, 'AC')), { type: 'started' } as const].reduce(afterRunEvent, start);
    expect([view.results, view.inputs, view.keys]).toEqual([{}, INPUTS, ['sample:1', 'own:k']]);
  });

  test('a program that does not compile ends without results', () => {
    const events: readonly WorkEvent[] = [{ type: 'not-compiled', error: { message: 'no', line: 2 } }, ended('done')];
    const view = events.reduce(afterRunEvent, start);
    expect([view.phase, view.error?.line]).toEqual(['done', 2]);
  });
});
