// Why a submission lost points: each cause from a report as small as it can be.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { causesOf } from '../../../judge/causes/index.ts';
import { CAUSES, type Cause } from '../../../judge/schema/cause.ts';
import type { Growth, GrowthClass, LineHeat, Why } from '../../../judge/schema/growth.ts';
import type { Language } from '../../../judge/schema/language.ts';
import type { CaseResult, Reason, Report } from '../../../judge/schema/report.ts';
import { caseResult, reportOf } from '../../server/store/samples.ts';

const seen = new Set<Cause>();

function check(report: Report, expected: readonly (Cause | readonly [Cause, number])[], source = '') {
  const found = causesOf(report, source);
  for (const { cause } of found) seen.add(cause);
  expect(found).toEqual(
    expected.map((one) => (typeof one === 'string' ? { cause: one } : { cause: one[0], line: one[1] })),
  );
}

function wrong(reason: Reason, more: Partial<Report> = {}): Report {
  return withCases([{ ...caseResult('01', 'WA'), reason }], { verdict: 'WA', ...more });
}

function threw(message: string, line?: number): Report {
  const error = { message, ...(line !== undefined && { line }) };
  return withCases([{ ...caseResult('01', 'RE'), error }], { verdict: 'RE' });
}

function withCases(cases: readonly CaseResult[], more: Partial<Report> = {}): Report {
  return { ...reportOf({ standing: 'failed', verdict: 'WA', correctness: cases, efficiency: [] }), ...more };
}

type Slow = {
  readonly why?: Why;
  readonly growth?: GrowthClass;
  readonly isWorse?: boolean | 'unknown';
  readonly hidden?: boolean;
  readonly lines?: readonly LineHeat[];
  readonly language?: Language;
};

function slow({
  why,
  growth = 'n^2',
  isWorse = true,
  hidden = false,
  lines = [],
  language = 'javascript',
}: Slow): Report {
  const receipt: Growth = {
    ...{ variable: 'n', largest: 1000, lines },
    candidate: {
      ...{ growth, by: hidden ? 'time' : 'steps', runnerUp: 'n', confidence: 1, predictedMs: 5, rungs: [] },
      ...(hidden && { disagreement: 'hidden-cost' as const }),
    },
    ...(isWorse !== 'unknown' && { isWorse }),
    ...(why && { blame: { line: 2, growth, why, share: 1 } }),
  };
  return { ...tooSlow(), language, growth: receipt };
}

function tooSlow(): Report {
  const late: CaseResult = { ...caseResult('01', 'TLE'), reason: { code: 'too-slow', times: 3 } };
  return reportOf({ standing: 'efficiency-loss', verdict: 'TLE', efficiency: [late] });
}

const call = (name: string): Why => ({ kind: 'call', name, inLoop: true, within: 'solution' });
const loop = (depth: number, within?: string): Why => ({
  kind: 'loop',
  depth,
  ...(within !== undefined && { within }),
});

describe('nothing', () => {
  it('is to be said of what lost nothing', () => check(reportOf(), []));
  it('is to be said of what the judge did not bring to an end', () =>
    check(withCases([caseResult('01', 'JE')], { standing: 'untried', verdict: 'JE' }), []));
});

describe('wrong answers', () => {
  const different = (expected: string, found: string): Reason => ({ code: 'different', at: '', expected, found });
  it('on a hidden test', () => check(wrong({ code: 'wrong' }), ['secret-wrong']));
  it('on an example', () => {
    const [first] = withCases([caseResult('1', 'WA')]).groups;
    if (first === undefined) throw new Error('There is a group.');
    check({ ...wrong({ code: 'wrong' }), groups: [{ ...first, name: 'sample' }] }, ['samples-wrong']);
  });
  it('once, however many tests are wrong', () =>
    check(withCases([caseResult('01', 'WA'), caseResult('02', 'WA')]), ['secret-wrong']));
  it('that have wrapped around at 32 bits', () =>
    check(wrong(different('3000000000', '-1294967296')), ['secret-wrong', 'integer-overflow']));
  it('that have wrapped around at 64 bits', () =>
    check(wrong(different('9223372036854775808', '-9223372036854775808')), ['secret-wrong', 'integer-overflow']));
  it('that are small and equal by chance of the remainder are no overflow', () =>
    check(wrong(different('5', '4294967301')), ['secret-wrong']));
  it('that have lost digits', () =>
    check(wrong(different('9007199254740993', '9007199254740992')), ['secret-wrong', 'precision']));
  it('after a warning of a long with 32 bits', () =>
    check(wrong({ code: 'wrong' }, { warnings: [{ code: 'plain-long', line: 4 }] }), [
      'secret-wrong',
      ['integer-overflow', 4],
    ]));
});

describe('errors', () => {
  const errors: readonly (readonly [string, Cause])[] = [
    ['RangeError: Maximum call stack size exceeded', 'recursion-depth'],
    ['RecursionError', 'recursion-depth'],
    ['stack overflow in visit', 'recursion-depth'],
    ['segmentation fault in solve: an address outside of the memory', 'out-of-bounds'],
    ['IndexError: list index out of range', 'out-of-bounds'],
    ['RangeError: Invalid array length', 'out-of-bounds'],
    ["TypeError: Cannot read properties of undefined (reading '0')", 'missing-value'],
    ['KeyError: 3', 'missing-value'],
    ['ZeroDivisionError', 'division-by-zero'],
    ['floating point exception in solve: divide by zero', 'division-by-zero'],
    ['floating point exception in solve: integer overflow', 'integer-overflow'],
    ['MemoryError', 'memory'],
    ['Error', 'runtime-error'],
  ];
  for (const [message, cause] of errors) it(message, () => check(threw(message, 3), [[cause, 3]]));
  it('the compiler’s', () =>
    check(withCases([], { verdict: 'CE', error: { message: 'SyntaxError: x', line: 9 }, groups: [] }), [
      ['compile-error', 9],
    ]));
});

describe('limits', () => {
  it('memory', () => check(withCases([caseResult('01', 'MLE')]), ['memory']));
  it('output', () => check(withCases([caseResult('01', 'OLE')]), ['output-limit']));
  it('a program that waits is not slow', () =>
    check(withCases([{ ...caseResult('01', 'TLE'), reason: { code: 'idle', wallMs: 5000 } }]), ['idle']));
});

describe('too slow', () => {
  it('before there is a receipt', () => check(tooSlow(), ['too-slow']));
  it('although it grows like the model solution', () =>
    check(slow({ isWorse: false, growth: 'n' }), ['constant-factor']));
  it('without a line to blame', () => check(slow({}), ['growth-too-high']));
  it('with nothing to compare with and growth that is fine', () =>
    check(slow({ isWorse: 'unknown', growth: 'n' }), ['too-slow']));
  it('several causes at once', () =>
    check({ ...slow({ why: call('shift') }), groups: [...tooSlow().groups, ...wrong({ code: 'wrong' }).groups] }, [
      'secret-wrong',
      ['queue-shift', 2],
    ]));

  const calls: readonly (readonly [string, Cause])[] = [
    ['shift', 'queue-shift'],
    ['unshift', 'front-insert'],
    ['splice', 'middle-removal'],
    ['std::vector::erase', 'middle-removal'],
    ['sort', 'sort-in-loop'],
    ['std::sort', 'sort-in-loop'],
    ['includes', 'search-in-loop'],
    ['std::find', 'search-in-loop'],
    ['spread', 'copy-in-loop'],
    ['memcpy', 'copy-in-loop'],
    ['join', 'string-in-loop'],
    ['std::operator+', 'string-in-loop'],
    ['std::string::operator+=', 'string-in-loop'],
    ['bigint', 'built-in-in-loop'],
  ];
  for (const [name, cause] of calls) it(name, () => check(slow({ why: call(name) }), [[cause, 2]]));
  it('erase at the beginning is a queue', () =>
    check(slow({ why: call('std::vector::erase'), language: 'cpp' }), [['queue-shift', 2]], '\nq.erase(q.begin());'));
  it('loops in loops', () => check(slow({ why: loop(2) }), [['nested-loops', 2]]));
  it('a loop in a function that is called too often', () =>
    check(slow({ why: loop(1, 'visit') }), [['repeated-calls', 2]]));
  it('calls', () => check(slow({ why: { kind: 'function', name: 'fib' } }), [['repeated-calls', 2]]));
  it('calls that double', () =>
    check(slow({ why: { kind: 'function', name: 'fib' }, growth: '2^n' }), [['exponential', 2]]));
  it('inside of the engine', () => check(slow({ hidden: true }), ['hidden-cost']));
});

describe('lines whose calls are not counted', () => {
  const hot = [1, 2, 3].map((line) => ({ line, count: 9, steps: 9, heat: 0.3 }));
  const lines: readonly (readonly [Language, string, Cause])[] = [
    ['python', 'x = queue.pop(0)', 'queue-shift'],
    ['python', 'queue.insert(0, x)', 'front-insert'],
    ['python', 'items.remove(x)', 'middle-removal'],
    ['python', 'items.sort()', 'sort-in-loop'],
    ['python', 'if x in seen:', 'search-in-loop'],
    ['python', 'text += str(x)', 'string-in-loop'],
    ['python', 'rest = items[1:]', 'copy-in-loop'],
    ['javascript', "text += 'a'", 'string-in-loop'],
    ['javascript', 'text = text + `a`', 'string-in-loop'],
    ['typescript', 'const next = [...items, 1];', 'copy-in-loop'],
    ['cpp', 's = s + "a";', 'string-in-loop'],
  ];
  for (const [language, text, cause] of lines)
    it(`${language}: ${text}`, () =>
      check(slow({ hidden: true, lines: hot, language }), [[cause, 2]], `while True:\n    ${text}\n    count = 1`));
  it('a comment is none', () =>
    check(slow({ hidden: true, lines: hot, language: 'python' }), ['hidden-cost'], 'x = 1  # queue.pop(0)'));
  it('the surest comes first', () =>
    check(
      slow({ hidden: true, lines: hot, language: 'python' }),
      [['queue-shift', 2]],
      'if x in seen:\n    queue.pop(0)',
    ));
  it('no text of a line takes long', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 2000 }),
        fc.constantFrom(...(['python', 'cpp', 'javascript'] as const)),
        (text, language) => {
          for (const { cause } of causesOf(slow({ hidden: true, lines: hot, language }), text))
            expect(CAUSES).toContain(cause);
        },
      ),
    );
  });
});

it('there is a report for each cause', () => expect([...seen].sort()).toEqual([...CAUSES].sort()));
