// What a month's records are told as, in both languages; what nobody did is not told.
import { expect, it } from 'vitest';
import { SECTIONS } from '#server/schema/month';
import { sectionText } from '../../../server/months/sections.ts';
import { NOTHING, NOVEMBER } from './sample-month.ts';

const GOALS = [
  { goal: { kind: 'days', count: 3 }, got: 3, state: 'met' },
  { goal: { kind: 'exams', count: 2 }, got: 1, state: 'missed' },
] as const;

const told = (facts: typeof NOVEMBER, tongue: 'ko' | 'en', goals: readonly (typeof GOALS)[number][] = []) =>
  SECTIONS.map((section) => `[${section}]\n${sectionText(section, facts, goals, tongue)}`).join('\n');

it('in Korean', () => {
  expect(told(NOVEMBER, 'ko', GOALS)).toMatchInlineSnapshot(`
    "[done]
    11월에는 3일 동안 7문제를 붙잡고 34번 제출했다. 그중 4문제를 풀었고, 3문제는 처음 푼 문제다. 제출이 있었던 30분 단위로 세어 보면 4.5시간쯤 된다. 레벨별로는 레벨 1 문제 1개, 레벨 2 문제 2개를 풀었다. 주제로는 해시(2), 스택·큐(1) 등을 많이 다뤘다.

    10월보다 3문제를 더 풀었고, 연습한 날은 2일 줄었다.

    - 레벨 1: 가
    - 레벨 2: 나, 다
    - 레벨 없음: d
    [results]
    모의 시험을 1번 봤다.

    - 11월 14일 실전 1회: **2솔, 3효율성감점** (250/500점)

    다른 곳에서는 시험을 2번 봤다.

    - 11월 21일 &lt;카카오&gt;: **3솔, 1미해결** (서류 합격, 코테 대기)
    - 11월 22일 PCCP

    이번 달 목표 2개 중 1개를 이뤘다.
    [short]
    답은 맞았지만 효율성에서 점수를 잃은 제출이 5번 있었다. 10월보다 1번 적다.

    - 나 (3번), 결국 고쳐서 다 풀었다
    - 와이 (2번), 아직 고치지 못했다

    점수를 잃은 원인은 이런 것들이었다.

    - shift()·pop(0)로 만든 큐: 3번 (나)

    붙잡았지만 아직 풀지 못한 문제: 엑스.
    [remarks]
    "
  `);
});

it('in English', () => {
  expect(told(NOVEMBER, 'en', GOALS)).toMatchInlineSnapshot(`
    "[done]
    In November I practised on 3 days, worked on 7 problems and submitted 34 times. I solved 4 of them, 3 for the first time. Counting the half hours in which I submitted something, that is about 4.5 hours. By level: 1 of level 1, 2 of level 2. The topics that came up most were hash tables (2), stacks and queues (1).

    I solved 3 more problems than in October, and I practised on 2 fewer days.

    - Level 1: A
    - Level 2: B, C\\*
    - No level: d
    [results]
    I sat 1 practice exam.

    - November 14, First Mock: **5 problems: 2 solved, 3 lost efficiency points** (250/500 points)

    Elsewhere I took 2 tests.

    - November 21, &lt;카카오&gt;: **4 problems: 3 solved, 1 unsolved** (documents passed, coding test pending)
    - November 22, PCCP

    I met 1 of my 2 goals of this month.
    [short]
    5 submissions of mine were right but lost efficiency points. That is 1 fewer than in October.

    - B (3 times), which I then solved in full
    - Y (2 times), still to be mended

    These were the reasons for lost points:

    - queue by shift() or pop(0): 3 times (B)

    What I worked on and have not solved yet: X.
    [remarks]
    "
  `);
});

it('of a month without anything', () => {
  expect(told(NOTHING, 'ko')).toMatchInlineSnapshot(`
    "[done]
    2월에는 아직 문제를 풀지 않았다.
    [results]
    이번 달에는 시험을 보지 않았다.
    [short]

    [remarks]
    "
  `);
  expect(told(NOTHING, 'en')).toMatchInlineSnapshot(`
    "[done]
    I have not practised in February yet.
    [results]
    I took no exam this month.
    [short]

    [remarks]
    "
  `);
});

it('counts are said as people say them', () => {
  const check = (change: Partial<typeof NOVEMBER>, ko: string, en: string) => {
    const facts = { ...NOVEMBER, ...change };
    expect(sectionText('done', facts, [], 'ko')).toContain(ko);
    expect(sectionText('done', facts, [], 'en')).toContain(en);
  };
  const one = NOVEMBER.solvedProblems.slice(0, 1);
  check(
    { days: 1, tried: 1, submissions: 1, solved: 1, solvedProblems: one },
    '11월에는 하루 동안 1문제를 붙잡고 1번 제출했다. 그중 1문제를 풀었고, 모두 처음 푼 문제다.',
    'In November I practised on 1 day, worked on 1 problem and submitted once. I solved 1 of them, all for the first time.',
  );
  check({ solved: 0, solvedProblems: [] }, '끝까지 푼 문제는 아직 없다.', 'I have solved none of them to the end yet.');
  check(
    { before: { ...NOVEMBER.before, solved: 4, days: 3 } },
    '10월과 같은 수의 문제를 풀었고, 연습한 날 수는 같다.',
    'I solved as many problems as in October, and I practised on as many days.',
  );
});
