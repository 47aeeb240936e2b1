// Tests taken elsewhere as CSV: what spreadsheets write is read, what is written harms no spreadsheet, and nothing is lost on the way.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OUTCOMES, type TestTaken } from '#server/schema/elsewhere';
import { OpenQuote, readCsv, unshielded, writeCsv } from '../../server/elsewhere/csv.ts';
import { readTable, writeTable } from '../../server/elsewhere/table.ts';

const cells = (text: string) => readCsv(text).map((record) => record.cells);

describe('comma-separated values', () => {
  it('are read with quotes, breaks inside of them, any line ending and a mark of byte order', () => {
    expect(readCsv('\ufeffa,"b ""c"" , d"\r\n\r\n"x\ny",\nlast,')).toEqual([
      { line: 1, cells: ['a', 'b "c" , d'] },
      { line: 3, cells: ['x\ny', ''] },
      { line: 5, cells: ['last', ''] },
    ]);
    expect(cells('a"b,c')).toEqual([['a"b', 'c']]);
    expect(cells('')).toEqual([]);
  });
  it('with a quote that is not closed say where', () => {
    for (const text of ['a\n"b', 'a\n"b"c,d']) expect(() => readCsv(text)).toThrow(new OpenQuote(2));
  });
  it('come back as they were written', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .array(fc.constantFrom('=', "'", '+', '@', '\t', '\r', '\n', '"', ',', '-', 'a', ' '))
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { maxLength: 6 }), (rows) => {
        expect(cells(writeCsv(rows)).map((row) => row.map(unshielded))).toEqual(rows);
      }),
    );
  });
  it('never begin a cell with what a spreadsheet would calculate', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), (first, rest) => {
        expect(cells(writeCsv([[first + rest, 'x']]))[0]?.[0]).toMatch(/^'/);
      }),
    );
  });
  it('of any text never throw anything else', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a') }), (text) => {
        try {
          readCsv(text);
        } catch (error) {
          expect(error).toBeInstanceOf(OpenQuote);
        }
      }),
    );
  });
});

describe('a table of tests', () => {
  const test = (more: Partial<TestTaken> = {}): TestTaken => ({
    ...{ name: 'Kakao', day: '2026-11-03', result: '2솔', stages: {}, notes: '' },
    ...more,
  });

  it('is read with heads of either language, and with other names that people use', () => {
    const both = [
      '날짜,회사명,결과,문제 수,서류,코테,과제,면접,메모\n2026. 11. 3.,Kakao,"2솔, 3효율성감점",5,합격,통과,,대기 중,"=A1"',
      'Date,Company,Result,Problems,Documents,Coding Test,Assignment,Interview,Notes\n2026/11/3,Kakao,"2솔, 3효율성감점",5,passed,PASS,-,pending,=A1',
    ];
    for (const text of both)
      expect(readTable(text, 'ko')).toEqual({
        rows: [
          {
            line: 2,
            test: test({
              ...{ result: '2솔, 3효율성감점', problems: 5, notes: '=A1' },
              stages: { document: 'pass', test: 'pass', interview: 'pending' },
            }),
          },
        ],
        errors: [],
      });
  });
  it('tells every line that is wrong', () => {
    const text = 'Date,Name,Problems,Interview\n2026-02-30,,x,maybe\n2026-02-03,Naver,5,pass\n2026-02-03,a,b,c,d\n';
    const { rows, errors } = readTable(text, 'en');
    expect(rows.map(({ line }) => line)).toEqual([3]);
    expect(errors.map(({ line, column, message }) => `${line} ${column}: ${message}`)).toEqual([
      '2 Interview: “maybe” is no outcome; expected is one of: passed, failed, pending, withdrew, or nothing',
      expect.stringMatching(/^2 Name: /),
      '2 Date: “2026-02-30” is no date; expected is one such as 2026-11-28',
      expect.stringMatching(/^2 Problems: /),
      '4 undefined: there are 5 cells where the first line names 4: put text with commas in quotation marks',
    ]);
  });
  it('that is none is refused as a whole', () => {
    const check = (text: string, ...messages: readonly RegExp[]) => {
      const { rows, errors } = readTable(text, 'ko');
      expect(rows).toEqual([]);
      expect(errors.map(({ message }) => message)).toEqual(messages.map((one) => expect.stringMatching(one)));
    };
    check('', /빈 파일/);
    check('a\n"b', /따옴표/);
    check('날짜,회사,급여\n', /모르는 열입니다. 사용할 수 있는 열: 날짜, 이름/);
    check('날짜,회사,이름\n', /두 번/);
    check('결과\n1솔', /‘날짜’ 열이 없습니다/, /‘이름’ 열이 없습니다/);
  });
  it('is read back as it was written, in either language', () => {
    const outcome = fc.option(fc.constantFrom(...OUTCOMES), { nil: undefined });
    const text = (maxLength: number) => fc.string({ unit: 'grapheme-ascii', maxLength });
    const any = fc.record({
      ...{ name: text(20).map((name) => `n${name}`.trim()), day: fc.constantFrom('2026-11-03', '2024-02-29') },
      ...{
        result: text(20).map((result) => result.trim()),
        problems: fc.option(fc.integer({ min: 1, max: 100 }), { nil: undefined }),
      },
      stages: fc.record({ document: outcome, test: outcome, assignment: outcome, interview: outcome }),
      notes: text(30),
    });
    fc.assert(
      fc.property(fc.array(any), fc.constantFrom('ko' as const, 'en' as const), (tests, tongue) => {
        const { rows, errors } = readTable(writeTable(tests as TestTaken[], tongue), tongue);
        expect(errors).toEqual([]);
        expect(rows.map((row) => row.test)).toEqual(tests);
      }),
    );
  });
});
