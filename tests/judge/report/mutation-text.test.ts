// Mutants as an author reads them.
import pc from 'picocolors';
import { expect, it } from 'vitest';
import { mutationLines } from '../../../judge/report/mutation-text.ts';
import type { MutantResult } from '../../../judge/schema/mutation.ts';
import { WORDS } from '../../../judge/words/words.ts';

const KILLED: readonly MutantResult[] = Array.from({ length: 17 }, () => ({
  line: 2,
  before: '<',
  after: '<=',
  end: 'killed',
  by: '01-one',
}));
const SURVIVOR: MutantResult = { line: 3, before: 'if (a)\n  b();', after: ';', end: 'survived', input: '[1,2]\n3\n' };
const EQUIVALENT: MutantResult = { line: 4, before: '0', after: '1', end: 'equivalent' };

function linesOf(mutants: readonly MutantResult[], tongue: 'en' | 'ko'): string {
  const page = { words: WORDS[tongue], colors: pc.createColors(false), width: 80 };
  return mutationLines({ file: 'accepted/fast.js', mutants }, page).join('\n');
}

it('names each survivor with an input that would have noticed it', () =>
  expect(linesOf([...KILLED, SURVIVOR, EQUIVALENT], 'en')).toMatchInlineSnapshot(`
    "✗ accepted/fast.js  mutants: 94.4 % die, 17 of 18, and 1 that no input tells from the original

    line 3: if (a) b(); → ;
      an input that notices it:
      │ [1,2]
      │ 3"
  `));
it('in Korean', () =>
  expect(linesOf([...KILLED, SURVIVOR, EQUIVALENT], 'ko')).toMatchInlineSnapshot(`
  "✗ accepted/fast.js  변이: 18개 중 17개(94.4 %)를 잡아냄, 원래 풀이와 구별되지 않는 변이 1개

  3번째 줄: if (a) b(); → ;
    이 변이를 알아채는 입력:
    │ [1,2]
    │ 3"
`));
it('is content with 95 in 100, and rounds nothing up to it', () => {
  expect(linesOf([...KILLED, ...KILLED, SURVIVOR], 'en')).toMatch(/^✓ .*97\.1 % die/);
  expect(linesOf([...KILLED, SURVIVOR], 'en')).toMatch(/^✗ .*94\.4 % die/);
});
