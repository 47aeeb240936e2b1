// How far somebody has come, by level and topic.
import { expect, it } from 'vitest';
import { progressOf } from '../../../server/records/progress.ts';

const topic = (key: string) => ({ key, name: { en: key } });
const BANK = [
  { slug: 'a', level: 2, topics: [topic('graph'), topic('heap')] },
  { slug: 'b', level: 1, topics: [topic('graph')] },
  { slug: 'c', level: 2, topics: [] },
  { slug: 'd', topics: [topic('dp')] },
];

it('a problem counts once in its level, and once in each of its topics', () => {
  const standings = new Map([
    ['a', 'solved'],
    ['b', 'efficiency-loss'],
    ['gone', 'solved'],
  ] as const);
  expect(progressOf(BANK, standings)).toEqual({
    ...{ all: 4, tried: 2, solved: 1 },
    levels: [
      { level: 1, all: 1, tried: 1, solved: 0 },
      { level: 2, all: 2, tried: 1, solved: 1 },
    ],
    topics: [
      { topic: topic('graph'), all: 2, tried: 2, solved: 1 },
      { topic: topic('dp'), all: 1, tried: 0, solved: 0 },
      { topic: topic('heap'), all: 1, tried: 1, solved: 1 },
    ],
  });
});
