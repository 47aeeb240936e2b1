// The facts of a month with something of everything in it, for the tests of what is made of them.
import type { MonthFacts } from '#server/schema/month';
import type { TopicNames } from '../../../server/months/goal-text.ts';

const topic = (key: string, ko: string, en: string) => ({ key, name: { ko, en } });
const HASH = topic('hash', '해시', 'hash tables');
const STACK = topic('stack-queue', '스택·큐', 'stacks and queues');

export const NOVEMBER: MonthFacts = {
  ...{ month: '2026-11', isOver: true, submissions: 34, days: 3, solved: 4, exams: 1, losses: 5, tried: 7 },
  practised: [
    { day: '2026-11-01', submissions: 4 },
    { day: '2026-11-14', submissions: 20 },
    { day: '2026-11-30', submissions: 10 },
  ],
  activeMs: 9 * 1_800_000,
  solvedProblems: [
    { slug: 'a', name: { ko: '가', en: 'A' }, level: 1, topics: [HASH], isNew: true },
    { slug: 'b', name: { ko: '나', en: 'B' }, level: 2, topics: [HASH, STACK], isNew: true },
    { slug: 'c', name: { ko: '다', en: 'C*' }, level: 2, topics: [], isNew: false },
    { slug: 'd', name: { en: 'd' }, topics: [], isNew: true },
  ],
  unsolved: [{ slug: 'x', name: { ko: '엑스', en: 'X' } }],
  examsSat: [
    {
      ...{ id: 'e', name: { ko: '실전 1회', en: 'First Mock' }, day: '2026-11-14', elapsedMs: 3_600_000 },
      ...{ points: 250, maxPoints: 500 },
      summary: { ko: '2솔, 3효율성감점', en: '5 problems: 2 solved, 3 lost efficiency points' },
    },
  ],
  elsewhere: [
    {
      id: 't',
      name: '<카카오>',
      day: '2026-11-21',
      result: '3/4',
      summary: { ko: '3솔, 1미해결', en: '4 problems: 3 solved, 1 unsolved' },
      stages: { document: 'pass', test: 'pending' },
    },
    { id: 'u', name: 'PCCP', day: '2026-11-22', result: '', stages: {} },
  ],
  lost: [
    { slug: 'b', name: { ko: '나', en: 'B' }, submissions: 3, topics: ['hash', 'stack-queue'], isMended: true },
    { slug: 'y', name: { ko: '와이', en: 'Y' }, submissions: 2, topics: ['hash'], isMended: false },
  ],
  causes: [{ cause: 'queue-shift', submissions: 3, problems: [{ slug: 'b', name: { ko: '나', en: 'B' } }] }],
  before: { month: '2026-10', submissions: 10, days: 5, solved: 1, exams: 0, losses: 6 },
};

/** Of a month in which nothing happened. */
export const NOTHING: MonthFacts = {
  ...{
    month: '2026-02',
    isOver: false,
    submissions: 0,
    days: 0,
    solved: 0,
    exams: 0,
    losses: 0,
    tried: 0,
    activeMs: 0,
  },
  ...{ practised: [], solvedProblems: [], unsolved: [], examsSat: [], elsewhere: [], lost: [], causes: [] },
  before: { month: '2026-01', submissions: 0, days: 0, solved: 0, exams: 0, losses: 0 },
};

export const topicName: TopicNames = (key, tongue) => (key === 'hash' && tongue === 'ko' ? '해시' : key);
