import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSummary } from '../../judge/read-summary.ts';
import { Standing } from '../../judge/schema/report.ts';
import { summarize, summaryOf, summaryOfRead } from '../../judge/summary.ts';
import { tallyOf } from '../../judge/tally.ts';

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
  const check = (text: string, expected: ReturnType<typeof tally> | undefined, total?: number) =>
    expect({ text, tally: readSummary(text, total)?.tally }).toEqual({ text, tally: expected });

  test('reads what people write in Korean', () => {
    for (const text of [
      '올솔(5)',
      '올솔 (5문제)',
      '5문제 올솔',
      '5문제: 올솔',
      '5/5',
      '5 / 5',
      '5솔/5',
      '5문제 중 5솔',
      '전부 해결 (5)',
    ])
      check(text, tally(5));
    for (const text of [
      '2솔, 3효율성감점',
      '2솔 3효율성 감점',
      '2솔 ,3효율성감점\n',
      '2 솔 · 3 효율성 감점',
      '2솔+3효율감점',
      '2솔, 효율성 감점 3개',
    ])
      check(text, tally(2, 3));
    for (const text of [
      '3/5',
      '3 / 5',
      '3솔/5',
      '3솔 / 5솔',
      '3솔(5문제 중)',
      '5문제 중 3문제 해결',
      '5중 3솔',
      '총 5문제, 3솔',
      '３／５',
    ])
      check(text, tally(3, 0, 0, 2));
    check('2솔, 1부분점수, 2미해결', tally(2, 0, 1, 2));
    check('3.5솔', tally(3, 0, 1));
    check('3.5솔/5', tally(3, 0, 1, 1));
    check('0솔', tally(0));
    check('노솔', tally(0), undefined);
  });
  test('reads what people write in English', () => {
    for (const text of [
      '3 of 5',
      '3 out of 5',
      'Solved 3 of 5',
      '3/5 solved',
      '3 solved out of 5 problems',
      '5 problems, 3 solved',
    ])
      check(text, tally(3, 0, 0, 2));
    check('all 4 solved', tally(4));
    check('5 problems: 2 solved,  3 lost efficiency points', tally(2, 3));
    check('2 solved, 1 efficiency loss and 1 partial', tally(2, 1, 1));
  });
  test('takes the number of problems from whoever knows it', () => {
    expect(readSummary('올솔')).toEqual({ tally: tally(0), isAllSolved: true });
    expect(readSummary('올솔', 5)).toEqual({ tally: tally(5), total: 5, isAllSolved: true });
    check('2솔', tally(2));
    check('2솔, 1효율성감점', tally(2, 1, 0, 2), 5);
    // The line itself knows better.
    check('3/4', tally(3, 0, 0, 1), 5);
  });
  test('leaves alone what is no result, or contradicts itself', () => {
    for (const text of [
      '',
      '솔',
      '2솔, ',
      '-1솔',
      '2솔!?',
      '2솔\n올솔?',
      '1솔, 2솔',
      '6/5',
      '3/',
      '5문제: 2솔, 1미해결',
      '잘 봄',
      '2.7솔',
      '4',
      '99999솔',
      '2솔'.repeat(90),
      '3.5부분',
    ])
      check(text, undefined);
    check('problems: 2 solved', undefined);
    check('5솔', undefined, 3);
  });
  test('reads all that is printed', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Standing.options), { maxLength: 60 }), (standings) => {
        const { ko, en } = summarize(standings);
        expect(readSummary(en)?.tally).toEqual(tallyOf(standings));
        expect(readSummary(ko, standings.length)?.tally).toEqual(tallyOf(standings));
      }),
    );
  });
  test('prints what it has read as a line that reads the same', () => {
    const count = fc.nat(200);
    fc.assert(
      fc.property(count, count, count, count, (...numbers) => {
        const whole = tally(...numbers);
        const total = numbers.reduce((sum, number) => sum + number, 0);
        for (const line of Object.values(summaryOf(whole))) expect(readSummary(line, total)?.tally).toEqual(whole);
      }),
    );
  });
  test('does not pretend to know how many problems there were', () => {
    const printed = (line: string, total?: number) => {
      const read = readSummary(line, total);
      return read && summaryOfRead(read);
    };
    expect(printed('올솔')).toEqual({ ko: '올솔', en: 'all solved' });
    expect(printed('2솔')).toEqual({ ko: '2솔', en: '2 solved' });
    expect(printed('2솔', 2)).toEqual({ ko: '올솔', en: '2 problems: all solved' });
    expect(printed('3.5솔')).toEqual({ ko: '3솔, 1부분점수', en: '3 solved, 1 partial' });
  });
  test('never throws, and what it reads adds up', () => {
    const piece = fc.constantFrom(
      '솔',
      '올솔',
      '효율성',
      '감점',
      '/',
      ',',
      '(',
      ')',
      ' ',
      '.5',
      '문제',
      '중',
      'of',
      'solved',
      'all',
      '3',
      '12',
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, fc.option(fc.nat(30), { nil: undefined }), (line, total) => {
        const read = readSummary(line, total);
        if (read?.total === undefined) return;
        const { solved, efficiencyLoss, partial, unsolved } = read.tally;
        expect(solved + efficiencyLoss + partial + unsolved).toBe(read.total);
      }),
      { numRuns: 2000 },
    );
  });
});
