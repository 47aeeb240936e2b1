// What is proposed to practise next, from records as small as they can be.
import { describe, expect, it } from 'vitest';
import type { Standing } from '#judge/schema/report';
import { type PracticeRecord, recommend } from '../../../server/reviews/recommendation.ts';

const DAY = 86_400_000;
const NOW = new Date(2027, 0, 15, 12).getTime();

type Tried = readonly [
  slug: string,
  standing: Standing,
  counts?: Partial<{ [one in Standing]: number }>,
  days?: number,
];

const topic = (key: string) => ({ key, name: { en: key } });
const problem = (slug: string, level: number, ...topics: string[]) => ({ slug, level, topics: topics.map(topic) });

function recordOf(problems: PracticeRecord['problems'], tried: readonly Tried[]): PracticeRecord {
  return {
    problems,
    bests: tried.map(([slug, standing, , days = 1]) => ({ problem: slug, standing, lastAt: NOW - days * DAY })),
    counts: tried.flatMap(([slug, standing, counts = { [standing]: 1 }]) =>
      Object.entries(counts).map(([one, submissions]) => ({ problem: slug, standing: one as Standing, submissions })),
    ),
    weaknesses: new Map(),
    examined: new Set(),
    without: new Set(),
    now: NOW,
  };
}

describe('what is proposed', () => {
  it('to a newcomer is easy, and of different topics', () => {
    const problems = [
      problem('a', 1, 'array'),
      problem('b', 1, 'array'),
      problem('c', 1, 'hash'),
      problem('d', 4, 'dp'),
    ];
    const proposed = recommend(recordOf(problems, []));
    expect(proposed.map(({ slug }) => slug)).toEqual(['a', 'c', 'b']);
    expect(proposed[0]?.reason).toEqual({ code: 'new-topic', topic: topic('array'), level: 1 });
  });

  it('a topic that lost efficiency points says how often', () => {
    const problems = [
      problem('old', 1, 'two-pointers'),
      problem('new', 1, 'two-pointers'),
      problem('other', 1, 'hash'),
    ];
    const tried: readonly Tried[] = [['old', 'solved', { 'efficiency-loss': 3, solved: 1 }]];
    expect(recommend(recordOf(problems, tried))).toEqual([
      { slug: 'new', reason: { code: 'efficiency', topic: topic('two-pointers'), count: 3 } },
      { slug: 'other', reason: { code: 'new-topic', topic: topic('hash'), level: 1 } },
    ]);
  });

  it('the weaker topic comes first, by the same notion as in exams', () => {
    const problems = [problem('a', 1, 'x'), problem('b', 1, 'y'), problem('x2', 1, 'x'), problem('y2', 1, 'y')];
    const record = recordOf(problems, [
      ['a', 'failed', { failed: 2 }],
      ['b', 'partial', { partial: 2 }],
    ]);
    const without = new Set(['a', 'b']);
    const weak = (x: number, y: number) =>
      recommend({
        ...record,
        without,
        weaknesses: new Map([
          ['x', x],
          ['y', y],
        ]),
      });
    expect(weak(0.2, 0.9).map(({ slug }) => slug)).toEqual(['y2', 'x2']);
    expect(weak(0.9, 0.2).map(({ slug }) => slug)).toEqual(['x2', 'y2']);
  });

  it('what an exam left unsolved, and what lacks efficiency points only, comes before all', () => {
    const problems = [problem('a', 3, 'x'), problem('b', 1, 'y'), problem('c', 1, 'z')];
    const record = recordOf(problems, [['b', 'efficiency-loss']]);
    const reasons = recommend({ ...record, examined: new Set(['a']) }).map(({ slug, reason }) => [slug, reason.code]);
    expect(reasons).toEqual([
      ['a', 'exam'],
      ['b', 'only-efficiency'],
      ['c', 'new-topic'],
    ]);
  });

  it('a topic that was left alone for long says since when', () => {
    const problems = [problem('a', 1, 'x'), problem('b', 1, 'x')];
    expect(recommend(recordOf(problems, [['a', 'solved', { solved: 1 }, 62]]))).toEqual([
      { slug: 'b', reason: { code: 'long-ago', topic: topic('x'), days: 62 } },
    ]);
  });

  it('is at most five, never solved, never what comes back by itself, never far too hard', () => {
    const problems = Array.from({ length: 30 }, (_, i) => problem(`p${i}`, (i % 5) + 1, `t${i % 7}`));
    const tried: readonly Tried[] = [
      ['p0', 'solved'],
      ['p5', 'solved'],
    ];
    const record = { ...recordOf(problems, tried), without: new Set(['p10']) };
    const proposed = recommend(record);
    expect(proposed).toHaveLength(5);
    for (const { slug } of proposed) {
      expect(['p0', 'p5', 'p10']).not.toContain(slug);
      expect(problems.find((one) => one.slug === slug)?.level).toBeLessThanOrEqual(2);
    }
    expect(recommend({ ...record, problems: problems.toReversed() })).toEqual(proposed);
  });
});
