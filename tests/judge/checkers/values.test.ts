import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BadInput } from '../../../judge/bad-input.ts';
import { type BuiltInChecker, check as checkOutput, parseCheckerArgs } from '../../../judge/checkers/index.ts';
import type { Mode } from '../../../judge/problem.ts';
import type { ValueType } from '../../../judge/schema/signature.ts';

const returning = (returns: ValueType): Mode => ({
  kind: 'function',
  signature: { params: [{ name: 'n', type: 'int' }], returns },
});

type Asked = { kind?: BuiltInChecker; returns?: ValueType; args?: string[] };

function check(answer: string, output: string, expected: string, asked: Asked = {}): void {
  const { kind = 'exact', returns = 'int[]', args = [] } = asked;
  const result = checkOutput(kind, returning(returns), { answer, output, args });
  const { reason } = result;
  const said = reason?.code === 'different' ? `${reason.at}: <${reason.expected}> <${reason.found}>` : reason?.code;
  expect(result.accepted ? 'accepted' : said).toBe(expected);
}

describe('exact values', () => {
  test('white space within JSON does not matter', () => check('[1, 2, [ ]]\n', '[1,2,[]]', 'accepted'));
  test('a different element is named by its path', () => {
    check('[[1,2],[3,4]]', '[[1,2],[3,5]]', '[1][1]: <4> <5>');
    check('[[[1]],[[2]]]', '[[[1]],[[7]]]', '[1][0][0]: <2> <7>');
    check('7', '8', 'value: <7> <8>', { returns: 'int' });
  });
  test('different lengths are told as such', () => {
    check('[1,2,3]', '[1,2]', 'length: <3> <2>');
    check('[[1],[2,[9,9],3]]', '[[1],[2]]', '[1].length: <3> <1>');
    check('[]', '[[],[1,[2]],3]', 'length: <0> <3>');
  });
  test('what JSON has no word for is told by name', () => {
    check('[1]', '{"!":"undefined"}', 'value: <[1]> <undefined>');
    check('[1]', '[{"!":"NaN"}]', '[0]: <1> <NaN>');
    check('[1]', '[{"!":"-Infinity"}]', '[0]: <1> <-Infinity>');
  });
  test('types are told apart', () => {
    check('[1]', '["1"]', '[0]: <1> <"1">');
    check('[true]', '[1]', '[0]: <true> <1>');
    check('["null"]', '[null]', '[0]: <"null"> <null>');
    check('[1]', '1', 'value: <[1]> <1>');
    check('[[1]]', '[1]', '[0]: <[1]> <1>');
  });
  test('numbers compare as numbers', () => {
    check('[1.0, 1e2, -0, 0.5]', '[1,100,0,5e-1]', 'accepted', { returns: 'double[]' });
    check('[0]', '[-0]', 'accepted');
    check('[0.1]', '[0.2]', '[0]: <0.1> <0.2>', { returns: 'double[]' });
  });
  test('integers beyond 2^53 are not rounded', () => {
    check('9007199254740993', '9007199254740992', 'value: <9007199254740993> <9007199254740992>', { returns: 'long' });
    check('9007199254740993', '9007199254740993', 'accepted', { returns: 'long' });
  });
  test('doubles compare as the doubles that they stand for, integers by their digits', () => {
    check('1000000000000000000001', '1e+21', 'accepted', { returns: 'double' });
    check('36893488147419103233', '36893488147419103000', 'accepted', { returns: 'double' });
    check('[36893488147419103233]', '[36893488147419103000]', 'accepted', { returns: 'double[]', kind: 'unordered' });
    check('36893488147419103233', '36893488147419103232', 'accepted', { returns: 'double', kind: 'set' });
    check('36893488147419103233', '36893488147419103232', 'value: <36893488147419103233> <36893488147419103232>', {
      returns: 'long',
      kind: 'set',
    });
  });
  test('long strings are shown from shortly before their difference', () => {
    const long = (end: string) => `["${'a'.repeat(100)}${end}"]`;
    check(long('x'), long('y'), `[0]: <…${'a'.repeat(20)}x"> <…${'a'.repeat(20)}y">`, { returns: 'string[]' });
  });
  test('strings compare as strings, however they are escaped', () => {
    check('["\\u00e9\\n", "가"]', '["é\\u000a","\\uac00"]', 'accepted', { returns: 'string[]' });
    check('["\\ud800"]', '["\\uD800"]', 'accepted', { returns: 'string[]' });
    check('["A"]', '["a"]', '[0]: <"A"> <"a">', { returns: 'string[]' });
    check('["a,]\\"b"]', '["a,]\\"b"]', 'accepted', { returns: 'string[]' });
    check('["\\q"]', '["\\w"]', '[0]: <"\\q"> <"\\w">', { returns: 'string[]' });
  });
  test('doubles take a tolerance, integers do not', () => {
    const args = ['float_absolute_tolerance', '0.1'];
    check('[1.0]', '[1.05]', 'accepted', { returns: 'double[]', args });
    check('[1.0]', '[1.2]', '[0]: <1.0> <1.2>', { returns: 'double[]', args });
    check('[1]', '[1.05]', '[0]: <1> <1.05>', { returns: 'int[]', args });
    check('[1.0]', '[{"!":"NaN"}]', '[0]: <1.0> <NaN>', { returns: 'double[]', args });
  });
  test('text that is not JSON equals nothing', () => {
    for (const broken of ['', '[', '[1', '[1 2]', '[1,]', '[,1]', '[1,2]]', '[1,2] x', '"', '{"!":"', '1,2', ']']) {
      expect(checkOutput('exact', returning('int[]'), { answer: '[1,2]', output: broken, args: [] }).accepted).toBe(
        false,
      );
    }
  });
  test('a million brackets neither pass nor overflow the stack', () => {
    const deep = '['.repeat(1_000_000);
    check('[1]', deep, `[0]: <1> <${'['.repeat(60)}…>`);
    check('[1]', '{"a":'.repeat(1_000_000), `value: <[1]> <${'{"a":'.repeat(12)}…>`);
    check(`${deep}1`, `${deep}2`, `${'[0]'.repeat(64)}: <${'['.repeat(60)}…> <${'['.repeat(60)}…>`);
  });
});

describe('unordered', () => {
  const kind = 'unordered';
  test('the outer elements may come in any order', () => {
    check('[[1, 2], [3], []]', '[[],[3],[1,2]]', 'accepted', { kind });
    check('[[1,2]]', '[[2,1]]', '[0]: <> <[2,1]>', { kind });
    check('["\\u0041", 1.0]', '[1,"A"]', 'accepted', { kind });
  });
  test('a row of a million elements is one element, whatever is in it', () => {
    const row = (separator: string, last: string) => `[${`1${separator}`.repeat(1_000_000)}${last}]`;
    check(`[${row(' , ', '2')},[]]`, `[[],${row(',', '2')}]`, 'accepted', { kind, returns: 'int[][]' });
    const shown = `${'[1'.padEnd(60, ',1')}…`;
    check(`[${row(' , ', '2')}]`, `[${row(',', '3')}]`, `[0]: <> <${shown}>`, { kind, returns: 'int[][]' });
    check('[1]', `[${row(',', '3')}]`, `[0]: <> <${shown}>`, { kind });
  });
  test('an element that begins like one of the answer is not that element', () => {
    check('[[1,2]]', '[[1,2,3]]', '[0]: <> <[1,2,3]>', { kind, returns: 'int[][]' });
    check('[[1]]', `[[1${',1'.repeat(40)}]]`, `[0]: <> <${'[1'.padEnd(60, ',1')}…>`, { kind, returns: 'int[][]' });
  });
  test('each as often as in the answer', () => {
    check('[1,1,2]', '[1,2,2]', '[2]: <> <2>', { kind });
    check('[1,1,2]', '[2,1]', ': <1> <>', { kind });
    check('[[],[]]', '[[]]', ': <[]> <>', { kind });
  });
  test('different values have different spellings', () => {
    check('["1"]', '[1]', '[0]: <> <1>', { kind });
    check('[9007199254740993]', '[9007199254740992]', '[0]: <> <9007199254740992>', { kind });
    check('[["a","b"]]', '[["a,b"]]', '[0]: <> <["a,b"]>', { kind });
    check('[[1],[2]]', '[[1,2]]', '[0]: <> <[1,2]>', { kind });
    check('[1]', '[{"!":"undefined"}]', '[0]: <> <undefined>', { kind });
  });
  test('what is no array is compared as a value, what is no JSON is refused', () => {
    check('1', '1.0', 'accepted', { kind, returns: 'double' });
    check('[1]', '{"!":"undefined"}', 'value: <[1]> <undefined>', { kind });
    check('[1,2]', '[2,1', 'value: <[1,2]> <[2,1>', { kind });
  });
});

describe('set', () => {
  test('repeats are ignored, members are not', () => {
    check('[1,2]', '[2,2,1]', 'accepted', { kind: 'set' });
    check('[1,1,2]', '[2,1]', 'accepted', { kind: 'set' });
    check('[1,2]', '[1]', ': <2> <>', { kind: 'set' });
    check('[1]', '[1,3]', '[1]: <> <3>', { kind: 'set' });
  });
});

describe('flags of checkers', () => {
  const take =
    (kind: BuiltInChecker, mode: Mode, ...args: string[]) =>
    () =>
      parseCheckerArgs(kind, mode, args);
  const stdio: Mode = { kind: 'stdio' };
  test('a flag that a checker would ignore is refused', () => {
    expect(take('tokens', stdio, 'case_sensitive', 'float_tolerance', '1e-6')).not.toThrow();
    expect(take('exact', returning('double'), 'float_tolerance', '1e-6')).not.toThrow();
    expect(take('set', stdio)).not.toThrow();
    expect(take('exact', stdio, 'case_sensitive')).toThrow(BadInput);
    expect(take('exact', returning('double'), 'case_sensitive')).toThrow(BadInput);
    expect(take('exact', returning('int[]'), 'float_tolerance', '1e-6')).toThrow(BadInput);
    expect(take('tokens', returning('double[][]'), 'float_tolerance', '1e-6')).not.toThrow();
    expect(take('unordered', returning('double[]'), 'float_tolerance', '1')).toThrow(BadInput);
  });
});

describe('properties', () => {
  const scalar = fc.oneof(
    fc.integer(),
    fc.boolean(),
    fc.string({ unit: 'binary' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  const value = fc.oneof(scalar, fc.array(scalar), fc.array(fc.array(scalar, { maxLength: 3 })));
  const accepts = (kind: BuiltInChecker, answer: string, output: string) =>
    checkOutput(kind, returning('int[]'), { answer, output, args: [] }).accepted;

  test('a value equals itself, pretty printed', () => {
    fc.assert(
      fc.property(value, (one) => {
        expect(accepts('exact', JSON.stringify(one, null, 1), JSON.stringify(one))).toBe(true);
      }),
    );
  });
  test('two values are equal exactly when JSON.stringify says so', () => {
    const small = fc.array(fc.oneof(fc.nat(1), fc.constantFrom('', ',', '['), fc.array(fc.nat(1), { maxLength: 2 })), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(small, small, (one, other) => {
        const [answer, output] = [JSON.stringify(one, null, 1), JSON.stringify(other)];
        expect(accepts('exact', answer, output)).toBe(JSON.stringify(one) === output);
        const sorted = (values: unknown[]) => JSON.stringify(values.map((item) => JSON.stringify(item)).sort());
        expect(accepts('unordered', answer, output)).toBe(sorted(one) === sorted(other));
        const unique = (values: unknown[]) => sorted([...new Set(values.map((item) => JSON.stringify(item)))]);
        expect(accepts('set', answer, output)).toBe(unique(one) === unique(other));
      }),
      { numRuns: 2000 },
    );
  });
  test('no output throws', () => {
    const odd = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[[\]{}",:\\ 01.eE+-]{0,12}$/));
    fc.assert(
      fc.property(odd, fc.constantFrom<BuiltInChecker>('exact', 'tokens', 'unordered', 'set'), (output, kind) => {
        expect(typeof accepts(kind, '[1, 2]', output)).toBe('boolean');
      }),
      { numRuns: 2000 },
    );
  });
});
