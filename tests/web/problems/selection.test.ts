import { describe, expect, test } from 'vitest';
import type { ProblemRow } from '#server/schema/problem';
import { isFound } from '../../../web/src/pages/problems/matching.ts';
import {
  nextUnsolved,
  progressByLevel,
  progressByTopic,
  selectProblems,
} from '../../../web/src/pages/problems/selection.ts';
import type { ProblemsSearch } from '../../../web/src/searches.ts';

const topic = (key: string, ko = key) => ({ key, name: { ko, en: key } });

const row = (slug: string, more: Partial<ProblemRow> = {}): ProblemRow => ({
  slug,
  name: { en: slug.toUpperCase(), ko: slug },
  level: 1,
  topics: [],
  mode: 'stdio',
  standing: 'untried',
  submissions: 0,
  times: [],
  ...more,
});

const PROBLEMS = [
  row('cargo', {
    level: 4,
    topics: [topic('dp')],
    standing: 'solved',
    best: { earned: 100, max: 100 },
    submissions: 9,
    lastAt: 30,
  }),
  row('apple', {
    level: 2,
    topics: [topic('hash'), topic('dp')],
    standing: 'partial',
    best: { earned: 20, max: 50 },
    submissions: 2,
    lastAt: 20,
  }),
  row('boats', {
    level: 2,
    topics: [topic('hash')],
    mode: 'function',
    standing: 'failed',
    best: { earned: 0, max: 100 },
    submissions: 5,
    lastAt: 40,
  }),
  row('plain'),
];
const { level: _, ...WITHOUT_LEVEL } = row('kattis');

function check(search: ProblemsSearch, expected: string, problems: readonly ProblemRow[] = PROBLEMS) {
  const shown = selectProblems(problems, search, (names) => names.en ?? '');
  expect(shown.map(({ slug }) => slug).join(' ')).toBe(expected);
}

describe('selectProblems', () => {
  test('easiest first and then by title, when nothing is asked', () => check({}, 'plain apple boats cargo'));
  test('a problem without a level comes after all others', () =>
    check({}, 'cargo kattis', [WITHOUT_LEVEL, PROBLEMS[0] as ProblemRow]));
  test('filters hold together', () => {
    check({ level: 2 }, 'apple boats');
    check({ level: 2, mode: 'function' }, 'boats');
    check({ topic: 'dp' }, 'apple cargo');
    check({ standing: 'unsolved' }, 'plain apple boats');
    check({ standing: 'solved', topic: 'hash' }, '');
    check({ q: 'a', level: 4 }, 'cargo');
  });
  test('each column sorts both ways, equal ones by title', () => {
    check({ sort: 'title' }, 'apple boats cargo plain');
    check({ sort: 'title', down: true }, 'plain cargo boats apple');
    check({ sort: 'standing' }, 'cargo apple boats plain');
    check({ sort: 'score', down: true }, 'cargo apple boats plain');
    check({ sort: 'submissions', down: true }, 'cargo boats apple plain');
    check({ sort: 'last', down: true }, 'boats cargo apple plain');
    check({ sort: 'level', down: true }, 'cargo apple boats plain');
  });
});

describe('isFound', () => {
  const doorbell = {
    slug: 'quietbell',
    name: { ko: '조용한 초인종', en: 'The Quiet Doorbell' },
    topics: [topic('date-time', '날짜와 시간')],
  };
  const found = (query: string, expected: boolean) => expect(isFound(doorbell, query), query).toBe(expected);
  test('by parts of words in either language, in any order, in capitals or not', () => {
    found('door QUIET', true);
    found('초인', true);
    found('종 quietb', true);
    found('date', true);
    found('날짜', true);
    found('quiet seat', false);
  });
  test('by first consonants', () => {
    found('ㅈㅇㅎ', true);
    found('ㅊㅇㅈ', true);
    found('ㅈㅇ ㅊㅇ', true);
    found('ㅎㅈ', false);
  });
  test('Korean in pieces, as macOS writes it, is the same', () => found('초인종'.normalize('NFD'), true));
  test('nothing asked finds everything', () => found('  ', true));
});

test('the next problem is the easiest that is not solved, of equal ones the one begun last', () => {
  expect(nextUnsolved(PROBLEMS)?.slug).toBe('plain');
  expect(nextUnsolved(PROBLEMS.slice(0, 3))?.slug).toBe('boats');
  expect(nextUnsolved(PROBLEMS.slice(0, 1))).toBeUndefined();
});

test('progress is counted for each level and each topic', () => {
  expect(progressByLevel([...PROBLEMS, WITHOUT_LEVEL])).toEqual([
    { key: 1, solved: 0, all: 1 },
    { key: 2, solved: 0, all: 2 },
    { key: 4, solved: 1, all: 1 },
    { key: undefined, solved: 0, all: 1 },
  ]);
  expect(progressByTopic(PROBLEMS)).toEqual([
    { ...topic('dp'), solved: 1, all: 2 },
    { ...topic('hash'), solved: 0, all: 2 },
  ]);
});
