// What a sitting comes to.
import { describe, expect, it } from 'vitest';
import { examResult, type JudgedEntry } from '#judge/exam';
import type { Exam } from '#judge/schema/exam';
import type { Standing } from '#judge/schema/report';

const exam = (counts: Exam['counts'] = 'best'): Exam => ({
  name: { ko: '시험', en: 'Exam' },
  minutes: 60,
  problems: ['a', 'b', 'c'].map((slug, i) => ({ slug, weight: 100 * (i + 1) })),
  shows: 'samples',
  counts,
  pause: false,
});

let ids = 0;
const entry = (slug: string, standing: Standing, earned: number): JudgedEntry => ({
  id: `s${++ids}`,
  slug,
  standing,
  score: { earned, max: 100 },
});

describe('the result of an exam', () => {
  it('is weight times earned / 100, and the line that people write', () => {
    const entries = [entry('a', 'solved', 100), entry('b', 'efficiency-loss', 70), entry('c', 'partial', 12)];
    expect(examResult(exam(), entries)).toMatchObject({
      points: 100 + 140 + 36,
      maxPoints: 600,
      summary: { ko: '1솔, 1효율성감점, 1부분점수', en: '3 problems: 1 solved, 1 lost efficiency points, 1 partial' },
    });
  });

  it('counts what was never handed in as unsolved', () => {
    const result = examResult(exam(), [entry('a', 'solved', 100)]);
    expect(result.summary.ko).toBe('1솔, 2미해결');
    expect(result.problems[2]).toEqual({
      ...{ slug: 'c', weight: 300, standing: 'untried', score: { earned: 0, max: 100 }, points: 0, attempts: 0 },
    });
  });

  it('says 올솔 when everything is solved', () => {
    const entries = ['a', 'b', 'c'].map((slug) => entry(slug, 'solved', 100));
    expect(examResult(exam(), entries)).toMatchObject({ points: 600, summary: { ko: '올솔' } });
  });

  it('takes the best submission of each problem, or the last', () => {
    const entries = [entry('a', 'efficiency-loss', 80), entry('a', 'solved', 100), entry('a', 'failed', 0)];
    expect(examResult(exam('best'), entries).problems[0]).toMatchObject({
      points: 100,
      counted: entries[1]?.id,
      attempts: 3,
    });
    expect(examResult(exam('last'), entries).problems[0]).toMatchObject({
      points: 0,
      counted: entries[2]?.id,
      attempts: 3,
    });
  });

  it('takes the earlier one of two that are equally good', () => {
    const entries = [entry('a', 'partial', 40), entry('a', 'partial', 40)];
    expect(examResult(exam(), entries).problems[0]?.counted).toBe(entries[0]?.id);
  });
});
