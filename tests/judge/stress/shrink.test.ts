import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mode } from '../../../judge/problem.ts';
import { textOf, valuesOf } from '../../../judge/stress/parsed-input.ts';
import { strategiesFor } from '../../../judge/stress/proposals.ts';
import { isSimpler } from '../../../judge/stress/simpler.ts';
import { functionMode, type Planted, STDIO, shrunk } from './inputs.ts';

const smallInt = fc.integer({ min: -50, max: 1000 });
const word = fc.stringMatching(/^[a-z0-9:]{1,8}$/);
const valuesText = fc
  .tuple(
    fc.array(smallInt, { maxLength: 8 }),
    fc.array(fc.array(smallInt, { maxLength: 3 }), { maxLength: 3 }),
    word,
    smallInt,
  )
  .map((values) => textOf(values));
const linesText = fc
  .array(fc.array(fc.oneof(smallInt.map(String), word), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 })
  .map((lines) => lines.map((line) => `${line.join(' ')}\n`).join(''));
const FUNCTION = functionMode('int[]', 'int[][]', 'string', 'int');

function proposalsOf(mode: Mode, text: string): string[] {
  return strategiesFor(mode).flatMap((strategy) => [...strategy(text)]);
}

describe('proposals', () => {
  it('are simpler than what they are for: shorter, or as long and earlier in the alphabet', () => {
    const check = (mode: Mode, text: string) => {
      for (const proposal of proposalsOf(mode, text)) {
        expect(proposal.length).toBeLessThanOrEqual(text.length);
        if (proposal.length === text.length) expect(proposal < text).toBe(true);
        expect(isSimpler(proposal, text)).toBe(true);
      }
    };
    fc.assert(
      fc.property(valuesText, (text) => check(FUNCTION, text)),
      { numRuns: 60 },
    );
    fc.assert(
      fc.property(linesText, (text) => check(STDIO, text)),
      { numRuns: 60 },
    );
  });

  it('keep the kind of every value in function mode', () => {
    const kindOf = (value: unknown): string =>
      Array.isArray(value) ? `[${[...new Set(value.map(kindOf))].join()}]` : typeof value;
    fc.assert(
      fc.property(valuesText, (text) => {
        for (const proposal of proposalsOf(FUNCTION, text)) {
          const values = valuesOf(proposal);
          expect(values.map((value) => kindOf(value)[0])).toEqual(['[', '[', 's', 'n']);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('leave out lines together with the number that counts them', () => {
    expect(proposalsOf(STDIO, '3 7\na 1\nb 2\nc 3\n')).toContain('2 7\na 1\nb 2\n');
    expect(proposalsOf(STDIO, '3 7\na 1\nb 2\nc 3\n')).toContain('2 7\nb 2\nc 3\n');
  });

  it('leave out tokens together with the number that counts them, before them or in the line above', () => {
    expect(proposalsOf(STDIO, '3\n5 6 7\n')).toContain('2\n5 7\n');
    expect(proposalsOf(STDIO, '3 5 6 7\n')).toContain('1 5\n');
    expect(proposalsOf(STDIO, '3\n5 6 7\n1 2 3\n')).toContain('2\n5 7\n1 3\n');
  });

  it('leave out the columns of a grid together with its width', () => {
    expect(proposalsOf(STDIO, '2 3\n#.#\n..#\n')).toContain('2 2\n##\n.#\n');
    expect(proposalsOf(functionMode('string[]', 'int'), '["#.#","..#"]\n3\n')).toContain('["##",".#"]\n2\n');
    expect(proposalsOf(functionMode('int[][]'), '[[1,2],[3,4]]\n')).toContain('[[1],[3]]\n');
  });

  it('leave out elements from lists of one length alike, and lower the number that may not exceed it', () => {
    const mode = functionMode('int[]', 'int[]', 'int');
    expect(proposalsOf(mode, '[1,2,3]\n[4,5,6]\n3\n')).toContain('[1,3]\n[4,6]\n2\n');
  });

  it('keep order and equality when all numbers are lowered at once', () => {
    expect(proposalsOf(functionMode('int[]'), '[900,50,900,7]\n')).toContain('[2,1,2,0]\n');
  });

  it('lower the numbers of one parameter, or of one line, alike', () => {
    expect(proposalsOf(functionMode('int[]', 'int'), '[5,8,6]\n2\n')).toContain('[0,3,1]\n2\n');
    expect(proposalsOf(STDIO, '3 2\n5 8 6\n')).toContain('3 2\n0 3 1\n');
  });

  it('give names and times shorter and earlier ones', () => {
    const proposals = proposalsOf(STDIO, '12:30:05 zoe7\n12:40:00 bob\n');
    expect(proposals).toContain('12:30:05 a\n12:40:00 b\n');
    expect(proposals).toContain('00:30:05 zoe7\n00:40:00 bob\n');
    expect(proposals).toContain('12:30:05 zo\n12:40:00 bob\n');
    expect(proposals).toContain('12:30:05 zae7\n12:40:00 bab\n');
  });
});

/** The input that a planted bug shrinks to. */
async function check(planted: Planted, start: string, expected: string): Promise<void> {
  expect(planted.legal(start) && planted.fails(start), 'the start is a failing input').toBe(true);
  const { text, isComplete } = await shrunk(planted, start);
  expect([text, isComplete]).toEqual([expected, true]);
}

const numbersOf = (text: string) => valuesOf(text)[0] as number[];

describe('shrinking', () => {
  it('ends at the smallest input of a bug that counts large numbers, wherever it starts', async () => {
    const bug = fc.record({ count: fc.integer({ min: 1, max: 3 }), least: fc.integer({ min: 1, max: 300 }) });
    const start = fc.array(fc.integer({ min: 0, max: 100_000 }), { maxLength: 20 });
    const property = fc.asyncProperty(bug, start, async ({ count, least }, numbers) => {
      const fails = (text: string) => numbersOf(text).filter((one) => one >= least).length >= count;
      const failing = [...numbers, ...Array.from({ length: count }, () => 100_000)];
      const planted = { mode: functionMode('int[]'), legal: () => true, fails };
      const { text } = await shrunk(planted, textOf([failing]));
      expect(text).toBe(textOf([Array.from({ length: count }, () => least)]));
    });
    await fc.assert(property, { numRuns: 40 });
  });

  it('goes from one failure to a simpler one only, through legal inputs only, and tries none twice', async () => {
    const planted: Planted = {
      mode: functionMode('int[]', 'int'),
      legal: (text) => (valuesOf(text)[1] as number) >= 1 && (valuesOf(text)[1] as number) <= numbersOf(text).length,
      fails: (text) => numbersOf(text).length >= 2 * (valuesOf(text)[1] as number) && numbersOf(text).includes(7),
    };
    const { text, tried, trials } = await shrunk(planted, '[90,80,70,7,60,50,40,30]\n4\n');
    expect(text).toBe('[7,0]\n1\n');
    expect(trials).toBe(tried.length);
    expect(new Set(tried).size).toBe(tried.length);
    const failures = tried.filter(planted.fails);
    for (const [i, one] of failures.entries()) expect(i === 0 || isSimpler(one, failures[i - 1] ?? '')).toBe(true);
  });

  it('keeps a linked number legal: a list that names its own length', async () => {
    const legal = (text: string) => /^(\d+)\n\d+( \d+)*\n$/.test(text) && lengthIsTold(text);
    const lengthIsTold = (text: string) => {
      const [count, numbers] = text.split('\n');
      return Number(count) === numbers?.split(' ').length;
    };
    const fails = (text: string) => {
      const numbers = (text.split('\n')[1] ?? '').split(' ').map(Number);
      return numbers.some((one, i) => i > 0 && one < (numbers[i - 1] ?? 0));
    };
    await check({ mode: STDIO, legal, fails }, '7\n14 15 92 65 35 89 79\n', '2\n1 0\n');
  });

  it('keeps lines and their number together', async () => {
    const legal = (text: string) => {
      const [head = '', ...lines] = text.trimEnd().split('\n');
      return head === String(lines.length) && lines.every((line) => /^\d\d:\d\d [a-z]+$/.test(line));
    };
    const fails = (text: string) => {
      const names = text.match(/[a-z]+/g) ?? [];
      return new Set(names).size < names.length;
    };
    await check(
      { mode: STDIO, legal, fails },
      '5\n09:15 ada\n10:00 bob\n11:30 carol\n12:45 bob\n13:59 dan\n',
      '2\n00:00 a\n00:00 a\n',
    );
  });

  it('finds numbers that hang together: a sum and its part, one twice the other', async () => {
    const mode = functionMode('int[]', 'int');
    const sum = (text: string) => numbersOf(text).reduce((all, one) => all + one, 0);
    const isSum = (text: string) => numbersOf(text).length > 0 && sum(text) === valuesOf(text)[1] && sum(text) > 8;
    await check({ mode, legal: () => true, fails: isSum }, '[400,37,12]\n449\n', '[9]\n9\n');
    const isTwice = (text: string) =>
      numbersOf(text).length === 2 && numbersOf(text)[1] === 2 * (numbersOf(text)[0] ?? 0);
    const isPositive = (text: string) => numbersOf(text).every((one) => one > 0);
    await check({ mode: functionMode('int[]'), legal: isPositive, fails: isTwice }, '[350,700]\n', '[1,2]\n');
  });

  it('loses rows and columns of a grid', async () => {
    const rows = (text: string) => valuesOf(text)[0] as number[][];
    const isGrid = (text: string) => rows(text).length > 0 && new Set(rows(text).map((row) => row.length)).size === 1;
    const fails = (text: string) =>
      rows(text).some((row, i) => row.some((cell, j) => cell > 5 && (rows(text)[i + 1]?.[j] ?? 0) > 5));
    await check(
      { mode: functionMode('int[][]'), legal: isGrid, fails },
      '[[1,2,3],[4,50,6],[7,80,9],[1,1,1]]\n',
      '[[6],[6]]\n',
    );
  });

  it('stops when it is told to, with the smallest input so far', async () => {
    const planted = { mode: functionMode('int[]'), legal: () => true, fails: (text: string) => text.includes('9') };
    const start = '[9,1,2,3,4,5,6,7,8]\n';
    let asked = 0;
    const short = await shrunk(planted, start, () => asked++ >= 4);
    expect(short.isComplete).toBe(false);
    expect(planted.fails(short.text)).toBe(true);
    expect(isSimpler(short.text, start)).toBe(true);
    expect(await shrunk(planted, start)).toMatchObject({ text: '[9]\n', isComplete: true });
    expect(await shrunk(planted, start, () => true)).toMatchObject({ text: start, isComplete: false, trials: 0 });
  });

  it('comes to an end on any input, even when everything fails', async () => {
    const anything = { legal: () => true, fails: () => true };
    const property = (mode: Mode) => async (text: string) => {
      const { text: smallest, isComplete } = await shrunk({ ...anything, mode }, text);
      expect(isComplete).toBe(true);
      expect(proposalsOf(mode, smallest)).toEqual([]);
    };
    await fc.assert(fc.asyncProperty(valuesText, property(FUNCTION)), { numRuns: 30 });
    await fc.assert(fc.asyncProperty(linesText, property(STDIO)), { numRuns: 30 });
  });
});
