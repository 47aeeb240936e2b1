// A month as files: Markdown that a blog takes, pictures that stand by themselves, and goals with what became of them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Goal, type Month, PLOTS, SECTIONS } from '#server/schema/month';
import { lastDayOf, monthsLater } from '../../../server/months/calendar.ts';
import { monthFiles, monthMarkdown } from '../../../server/months/document.ts';
import { stateOf } from '../../../server/months/goals.ts';
import { plotOf, plotsOf } from '../../../server/months/plots.ts';
import { sectionText } from '../../../server/months/sections.ts';
import { NOTHING, NOVEMBER, topicName } from './sample-month.ts';

const goal = (text: string): Goal => ({ kind: 'text', text, done: false });
const monthOf = (facts: typeof NOVEMBER, tongue: 'ko' | 'en', remarks = ''): Month => ({
  facts,
  sections: SECTIONS.map((section) => ({
    ...{ section, generated: sectionText(section, facts, [], tongue) },
    ...(section === 'remarks' &&
      remarks !== '' && { own: { text: remarks, base: '', tongue, version: 1, updatedAt: 0 } }),
  })),
  goals: {
    ...{ month: '2026-11', version: 1 },
    goals: [
      { kind: 'solve', count: 3, level: 2 } as const,
      { kind: 'no-loss', topic: 'hash' } as const,
      { ...goal('매일 *조금씩*'), done: true } as const,
    ].map((one) => ({ ...stateOf(one, facts), text: '' })),
  },
  next: { month: '2026-12', version: 0, goals: [{ goal: { kind: 'days', count: 20 }, state: 'open', text: '' }] },
  plots: plotsOf(facts, tongue),
});
const written = (month: Month, tongue: 'ko' | 'en', frontMatter = false) =>
  monthMarkdown(month, { tongue, frontMatter, topicName });

describe('the Markdown of a month', () => {
  it('has its sections, its pictures, goals that were checked and those to come', () => {
    expect(written(monthOf(NOVEMBER, 'ko', '큐는 배열로 만들지 말자.'), 'ko')).toMatchInlineSnapshot(`
      "# 2026년 11월 회고

      ## 한 일

      11월에는 3일 동안 7문제를 붙잡고 34번 제출했다. 그중 4문제를 풀었고, 3문제는 처음 푼 문제다. 제출이 있었던 30분 단위로 세어 보면 4.5시간쯤 된다. 레벨별로는 레벨 1 문제 1개, 레벨 2 문제 2개를 풀었다. 주제로는 해시(2), 스택·큐(1) 등을 많이 다뤘다.

      10월보다 3문제를 더 풀었고, 연습한 날은 2일 줄었다.

      - 레벨 1: 가
      - 레벨 2: 나, 다
      - 레벨 없음: d

      ![11월의 날짜별 제출 수: 제출 34번](2026-11-days.svg)

      ![11월에 푼 레벨별 문제: 레벨 1 (1문제), 레벨 2 (2문제), 레벨 없음 (1문제)](2026-11-levels.svg)

      ![11월에 푼 주제별 문제: 해시 (2문제), 스택·큐 (1문제)](2026-11-topics.svg)

      ## 성과

      모의 시험을 1번 봤다.

      - 11월 14일 실전 1회: **2솔, 3효율성감점** (250/500점)

      다른 곳에서는 시험을 2번 봤다.

      - 11월 21일 &lt;카카오&gt;: **3솔, 1미해결** (서류 합격, 코테 대기)
      - 11월 22일 PCCP

      ## 아쉬운 점

      답은 맞았지만 효율성에서 점수를 잃은 제출이 5번 있었다. 10월보다 1번 적다.

      - 나 (3번), 결국 고쳐서 다 풀었다
      - 와이 (2번), 아직 고치지 못했다

      점수를 잃은 원인은 이런 것들이었다.

      - shift()·pop(0)로 만든 큐: 3번 (나)

      붙잡았지만 아직 풀지 못한 문제: 엑스.

      ## 느낀 점

      큐는 배열로 만들지 말자.

      ## 이번 달 목표 점검

      - [ ] 레벨 2 문제 3개 풀기 (2/3)
      - [ ] 해시 문제에서 효율성 감점 받지 않기 (5번 감점)
      - [x] 매일 \\*조금씩\\*

      ## 다음 달 목표

      - 20일 이상 연습하기
      "
    `);
  });

  it('leaves out what is empty', () => {
    const month = { ...monthOf(NOTHING, 'en'), goals: { month: '2026-02', version: 0, goals: [] } };
    expect(written({ ...month, next: { ...month.next, goals: [] } }, 'en')).toMatchInlineSnapshot(`
      "# Looking back at February 2026

      ## What I did

      I have not practised in February yet.

      ## Results

      I took no exam this month.
      "
    `);
  });

  it('takes the front matter that Jekyll wants instead of a title, and the name of a post', () => {
    const month = monthOf(NOVEMBER, 'en');
    expect(written(month, 'en', true)).toMatch(
      /^---\nlayout: post\ntitle: "Looking back at November 2026"\ndate: 2026-11-30\ntags: \[olsol\]\n---\n\n## What I did\n/,
    );
    const names = monthFiles(month, { tongue: 'en', frontMatter: true, topicName }).map(({ name }) => name);
    expect(names).toEqual([
      '2026-11-30-retrospective.md',
      '2026-11-days.svg',
      '2026-11-levels.svg',
      '2026-11-topics.svg',
    ]);
  });

  it('names every picture that lies beside it, and no other', () => {
    const [markdown, ...pictures] = monthFiles(monthOf(NOVEMBER, 'en'), {
      tongue: 'en',
      frontMatter: false,
      topicName,
    });
    const named = [...(markdown?.text ?? '').matchAll(/\]\(([^)]+\.svg)\)/g)].map(([, name]) => name);
    expect(named).toEqual(pictures.map(({ name }) => name));
  });
});

describe('the pictures of a month', () => {
  it('are there only where there is something to see', () => {
    for (const plot of PLOTS) expect(plotOf(plot, NOTHING, 'en')).toBeUndefined();
    expect(plotsOf(NOVEMBER, 'en')).toEqual([
      { plot: 'days', alt: 'Submissions by day, November: 34 submissions' },
      {
        plot: 'levels',
        alt: 'Solved in November, by level: Level 1 (1 problem), Level 2 (2 problems), No level (1 problem)',
      },
      { plot: 'topics', alt: 'Solved in November, by topic: hash tables (2 problems), stacks and queues (1 problem)' },
    ]);
  });
  it('hold any name as text', () => {
    const name = { ko: '<script>&"', en: '</text><script>' };
    const solvedProblems = [
      {
        slug: 'a',
        name,
        topics: [
          { key: 'k', name },
          { key: 'l', name: { en: 'l' } },
        ],
        isNew: true,
      },
    ];
    for (const tongue of ['ko', 'en'] as const) {
      const drawn = plotOf('topics', { ...NOVEMBER, solvedProblems }, tongue);
      expect(drawn).not.toContain('<script');
      expect(drawn).toContain('&lt;');
    }
  });
});

describe('goals', () => {
  const check = (one: Goal, facts: Partial<typeof NOVEMBER>, state: string, got?: number) =>
    expect(stateOf(one, { ...NOVEMBER, ...facts })).toEqual({ goal: one, state, ...(got !== undefined && { got }) });

  it('that can be counted are met, open, or missed when the month is over', () => {
    check({ kind: 'solve', count: 4 }, {}, 'met', 4);
    check({ kind: 'solve', count: 3, level: 2 }, {}, 'missed', 2);
    check({ kind: 'solve', count: 3, level: 2 }, { isOver: false }, 'open', 2);
    check({ kind: 'solve', count: 2, topic: 'hash' }, {}, 'met', 2);
    check({ kind: 'exams', count: 2 }, { isOver: false }, 'open', 1);
    check({ kind: 'days', count: 3 }, { isOver: false }, 'met', 3);
    check(goal('x'), { isOver: false }, 'open');
    check(goal('x'), {}, 'missed');
  });
  it('of losing nothing are met only when the month is over, and missed at once', () => {
    check({ kind: 'no-loss' }, { isOver: false }, 'missed', 5);
    check({ kind: 'no-loss', topic: 'stack-queue' }, {}, 'missed', 3);
    check({ kind: 'no-loss', topic: 'graphs' }, { isOver: false }, 'open', 0);
    check({ kind: 'no-loss', topic: 'graphs' }, {}, 'met', 0);
  });
});

it('months follow each other, and end on their last day', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2000, max: 2098 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: -12, max: 12 }),
      (year, number, by) => {
        const month = `${year}-${String(number).padStart(2, '0')}`;
        expect(monthsLater(monthsLater(month, by), -by)).toBe(month);
        expect(new Date(Date.parse(lastDayOf(month)) + 86_400_000).getUTCDate()).toBe(1);
      },
    ),
  );
});
