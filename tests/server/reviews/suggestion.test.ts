// Which rating a result suggests, and why.
import { describe, expect, it } from 'vitest';
import type { Rating } from '#server/schema/review';
import { type ReviewResult, suggestionFor, usualTime } from '../../../server/reviews/suggestion.ts';

const MINUTE = 60_000;

describe('a suggestion', () => {
  it.each<[string, Partial<ReviewResult>, Rating, object]>([
    ['a failed review: again', { standing: 'failed' }, 'again', { code: 'failed' }],
    ['some points: again', { standing: 'partial', tries: 3 }, 'again', { code: 'partial' }],
    ['efficiency points lost: hard', { standing: 'efficiency-loss' }, 'hard', { code: 'efficiency-loss' }],
    ['solved after several attempts: good', { tries: 3, tookMs: 1 }, 'good', { code: 'attempts', count: 3 }],
    ['solved slower than usual: good', { tookMs: 11 * MINUTE }, 'good', { code: 'slow' }],
    ['solved quickly and at once: easy', { tookMs: 9 * MINUTE }, 'easy', { code: 'quick', usualMs: 10 * MINUTE }],
    ['as quick as usual is quick', { tookMs: 10 * MINUTE }, 'easy', { code: 'quick' }],
    ['solved in who knows what time: good', { tookMs: undefined }, 'good', { code: 'at-once' }],
    ['solved when nothing is usual yet: good', { tookMs: 1, usualMs: undefined }, 'good', { code: 'at-once' }],
  ])('%s', (_, result, suggested, reason) => {
    const all = { standing: 'solved', tries: 1, tookMs: undefined, usualMs: 10 * MINUTE, ...result } as const;
    expect(suggestionFor(all)).toMatchObject({ suggested, reason });
  });

  it('what is usual is the median, from three times on', () => {
    expect([[], [1, 2], [3, 1, 2], [4, 1, 3, 2]].map(usualTime)).toEqual([undefined, undefined, 2, 3]);
  });
});
