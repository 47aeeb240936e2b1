import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Standing } from '../../judge/schema/report.ts';
import { parseSummary, summarize, tallyOf } from '../../judge/summary.ts';

const LETTERS: Readonly<Record<string, Standing>> = {
  s: 'solved',
  e: 'efficiency-loss',
  p: 'partial',
  f: 'failed',
  u: 'untried',
};

test('the line counts each standing once', () => {
  const check = (letters: string, ko: string, en: string) =>
    expect(summarize([...letters].map((letter) => LETTERS[letter] as Standing))).toEqual({ ko, en });
  check('', '0솔', '0 problems: 0 solved');
  check('s', '올솔', '1 problem: all solved');
  check('sssss', '올솔', '5 problems: all solved');
  check('ssese'.replace('s', 'e'), '2솔, 3효율성감점', '5 problems: 2 solved, 3 lost efficiency points');
  check('e', '0솔, 1효율성감점', '1 problem: 0 solved, 1 lost efficiency points');
  check('spfu', '1솔, 1부분점수, 2미해결', '4 problems: 1 solved, 1 partial, 2 unsolved');
  check('ff', '0솔, 2미해결', '2 problems: 0 solved, 2 unsolved');
});

describe('the parser', () => {
  const tally = (solved: number, efficiencyLoss = 0, partial = 0, unsolved = 0) => ({
    solved,
    efficiencyLoss,
    partial,
    unsolved,
  });
  const check = (text: string, expected: ReturnType<typeof tally> | undefined) =>
    expect(parseSummary(text)).toEqual(expected);

  test('tolerates spaces around the line and its commas', () => {
    check(' 2솔 ,3효율성감점\n', tally(2, 3));
    check('0솔', tally(0));
    check('5 problems: 2 solved,  3 lost efficiency points', tally(2, 3));
  });
  test('takes the number of problems that are all solved from whoever knows it', () => {
    expect(parseSummary('올솔', 5)).toEqual(tally(5));
  });
  test('refuses what is no summary', () => {
    for (const text of [
      '',
      '솔',
      '2솔 3효율성감점',
      '2솔, ',
      '3/5',
      '-1솔',
      '2솔, 1미해결, 1부분점수',
      '2솔!',
      '2솔\n올솔',
    ]) {
      check(text, undefined);
    }
    check('problems: 2 solved', undefined);
  });
  test('reads all that is printed', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Standing.options)), (standings) => {
        const { ko, en } = summarize(standings);
        expect(parseSummary(en)).toEqual(tallyOf(standings));
        expect(parseSummary(ko, standings.length)).toEqual(tallyOf(standings));
      }),
    );
  });
});
