import { expect, test } from 'vitest';
import { LANGUAGES as JUDGED } from '#judge/schema/language';
import {
  compareSearch,
  historySearch,
  LANGUAGES,
  problemSearch,
  problemsSearch,
  timingSearch,
} from '../../../web/src/searches.ts';

const check = (read: (raw: Record<string, unknown>) => object, raw: Record<string, unknown>, expected: object) =>
  expect(read(raw)).toEqual(expected);

test('what an address says is kept', () => {
  const all = { q: 'sum', standing: 'unsolved', level: 3, topic: 'dp', mode: 'stdio', sort: 'score', down: true };
  check(problemsSearch, all, all);
  check(
    problemSearch,
    { lang: 'typescript', tab: 'notes', submission: 'x' },
    { lang: 'typescript', tab: 'notes', submission: 'x' },
  );
  check(
    historySearch,
    { standing: 'failed', verdict: 'TLE', from: 5 },
    { standing: 'failed', verdict: 'TLE', from: 5 },
  );
  check(compareSearch, { before: 'a', after: 'b' }, { before: 'a', after: 'b' });
  check(timingSearch, { language: 'javascript' }, { language: 'javascript' });
});

test('every language of the judge can be named, in the order of the judge', () => {
  expect(LANGUAGES).toEqual(JUDGED);
  for (const lang of JUDGED) check(problemSearch, { lang }, { lang });
});

test('what nobody knows is dropped, and the rest of the address still counts', () => {
  check(
    problemsSearch,
    { q: 'sum', standing: 'great', level: 9, mode: 1, sort: 'x', down: 'yes', other: 1 },
    { q: 'sum' },
  );
  check(historySearch, { problem: ['a'], from: -1, to: 1.5, verdict: 'ac' }, {});
});

test('a text that looks like a number is a text', () => {
  check(problemsSearch, { q: 12 }, { q: '12' });
});

test('empty texts are none, long ones are cut', () => {
  check(problemsSearch, { q: '' }, {});
  check(problemsSearch, { q: 'a'.repeat(1000) }, { q: 'a'.repeat(200) });
});
