// Function mode: lines of JSON against the types of the signature.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkInput } from '../../../judge/bank/signature-check.ts';
import type { ValueType } from '../../../judge/schema/signature.ts';
import { told } from './packages.ts';

async function check(type: ValueType, line: string, expected: string) {
  const work = () => checkInput('a.in', `${line}\n`, { params: [{ name: 'x', type }], returns: 'int' });
  expect(await told(work)).toBe(expected);
}

describe('a value', () => {
  test('of type int has 32 bits', async () => {
    await check('int', '2147483647', 'fine');
    await check('int', '-2147483648', 'fine');
    await check('int', '2147483648', 'a.in:1: x: expected int (an integer of 32 bits), found 2147483648');
    await check('int', '-2147483649', 'a.in:1: x: expected int (an integer of 32 bits), found -2147483649');
    await check('int', '1.5', 'a.in:1: x: expected int (an integer of 32 bits), found 1.5');
    await check('int', '"1"', 'a.in:1: x: expected int (an integer of 32 bits), found "1"');
  });
  test('of type long is exact as a number', async () => {
    await check('long', '9007199254740991', 'fine');
    await check('long', '-9007199254740991', 'fine');
    for (const beyond of ['9007199254740992', '9007199254740993', '-9007199254740992', '1e400']) {
      expect(
        await told(() => checkInput('a.in', `${beyond}\n`, { params: [{ name: 'x', type: 'long' }], returns: 'int' })),
      ).toMatch(/^a\.in:1: x: expected long \(an integer within ±\(2\^53 − 1\)\)/);
    }
  });
  test('of type double is finite', async () => {
    await check('double', '-1.5e-7', 'fine');
    await check('double', '1e999', 'a.in:1: x: expected double (a finite number), found null');
  });
  test('in an array is named by its place', async () => {
    await check('int[][]', '[[1,2],[3]]', 'fine');
    await check('string[]', '["a",1]', 'a.in:1: x[1]: expected string, found 1');
    await check('bool[][]', '[[true],[false,0]]', 'a.in:1: x[1][1]: expected bool, found 0');
    await check('int[][]', '[[1],2]', 'a.in:1: x[1]: expected int[], found 2');
    await check('int[]', '{"length":0}', 'a.in:1: x: expected int[], found {"length":0}');
  });
  test('that is not JSON is shown', () => check('int', '1,', 'a.in:1: x: expected int as JSON, found 1,'));
});

test('one line a parameter: a wrong count names the parameters', async () => {
  const work = (text: string) => () =>
    checkInput('a.in', text, {
      params: [
        { name: 'x', type: 'int' },
        { name: 'y', type: 'int' },
      ],
      returns: 'int',
    });
  expect(await told(work('1\n'))).toBe('a.in: 1 line, expected 2, one JSON value a line: x, y.');
  expect(await told(work('1\n2\n\n'))).toBe('a.in: 3 lines, expected 2, one JSON value a line: x, y.');
  expect(await told(work('1\n2'))).toBe('a.in: the last line does not end with a newline.');
  expect(await told(work('1\n"2"\n'))).toBe('a.in:2: y: expected int (an integer of 32 bits), found "2"');
});

test('whatever has the right types is fine, and in another place it is not', () => {
  const values: Record<string, fc.Arbitrary<unknown>> = {
    int: fc.integer(),
    long: fc.maxSafeInteger(),
    bool: fc.boolean(),
    string: fc.string({ unit: 'binary' }),
  };
  const scalar = fc.constantFrom('int', 'long', 'bool', 'string');
  const typed = scalar.chain((type) => {
    const value = values[type] as fc.Arbitrary<unknown>;
    return fc.oneof(
      fc.tuple(fc.constant(type), value),
      fc.tuple(fc.constant(`${type}[]`), fc.array(value)),
      fc.tuple(fc.constant(`${type}[][]`), fc.array(fc.array(value))),
    );
  });
  fc.assert(
    fc.property(typed, ([type, value]) => {
      const params = (of: string) => ({ params: [{ name: 'x', type: of as ValueType }], returns: 'int' as const });
      const text = `${JSON.stringify(value)}\n`;
      checkInput('a.in', text, params(type));
      expect(() => checkInput('a.in', text, params(type.endsWith('[]') ? 'double' : `${type}[]`))).toThrow();
    }),
  );
});
