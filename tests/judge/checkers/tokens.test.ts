import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BadInput } from '../../../judge/bad-input.ts';
import { checkTokens, parseTokenFlags } from '../../../judge/checkers/tokens.ts';
import { WORDS } from '../../../judge/words/words.ts';

function check(flags: string, answer: string, output: string, expected: string): void {
  const result = checkTokens(answer, output, parseTokenFlags(flags.split(' ').filter((flag) => flag !== '')));
  const { reason } = result;
  const said = reason?.code === 'different' ? `${reason.at}: <${reason.expected}> <${reason.found}>` : reason?.code;
  expect(result.accepted ? 'accepted' : said).toBe(expected);
}

describe('tokens', () => {
  test('white space only separates, of whatever kind and amount', () => {
    check('', '1 2\n3\n', '\t1\f\v 2\r\n\n3', 'accepted');
    check('', '', ' \n', 'accepted');
  });
  test('only the six ASCII characters are white space', () => {
    check('', '1 2', '1\u00a02', 'token 1: <1> <1\u00a02>');
    check('', '1 2', '1\u20032', 'token 1: <1> <1\u20032>');
    check('', 'a\0b', 'a b', 'token 1: <a\0b> <a>');
  });
  test('the letters A to Z are equal to theirs, and no other letters', () => {
    check('', 'Yes', 'yES', 'accepted');
    check('', 'É', 'é', 'token 1: <É> <é>');
    check('', '[', '{', 'token 1: <[> <{>');
    check('', '@', '`', 'token 1: <@> <`>');
  });
  test('case_sensitive tells them apart', () => check('case_sensitive', 'Yes', 'yes', 'token 1: <Yes> <yes>'));
  test('a missing token has nothing found, one too many nothing expected', () => {
    check('', '1 2 3', '1 2\n', 'token 3: <3> <>');
    check('', '1 2', '1 2 x', 'token 3: <> <x>');
  });
  test('numbers are strings until a tolerance is set', () => check('', '1.0', '1', 'token 1: <1.0> <1>'));
  test('a long token is shown by its beginning, never by half a pair', () => {
    check('', 'x', `${'a'.repeat(59)}😀b`, `token 1: <x> <${'a'.repeat(59)}…>`);
  });
});

describe('space_change_sensitive', () => {
  test('any change of white space is rejected, also before and after', () => {
    check('space_change_sensitive', '1 2\n', '1 2\n', 'accepted');
    check('space_change_sensitive', '1 2\n', '1 2', 'space before token 3: <"\\n"> <"">');
    check('space_change_sensitive', '1 2\n', ' 1 2\n', 'space before token 1: <""> <" ">');
    check('space_change_sensitive', '1 2\n', '1\t2\n', 'space before token 2: <" "> <"\\t">');
  });
});

describe('float tolerances', () => {
  test('absolute is |s-a| <= e', () => {
    check('float_absolute_tolerance 0.5', '10', '10.5', 'accepted');
    check('float_absolute_tolerance 0.5', '10', '10.51', 'token 1: <10> <10.51>');
  });
  test('relative is |s-a| <= e|a|', () => {
    check('float_relative_tolerance 0.25', '-8', '-10', 'accepted');
    check('float_relative_tolerance 0.25', '-8', '-10.1', 'token 1: <-8> <-10.1>');
    check('float_relative_tolerance 0.5', '0', '1e-9', 'token 1: <0> <1e-9>');
  });
  test('with both, either is enough', () => {
    check('float_tolerance 0.1', '100', '109', 'accepted');
    check('float_tolerance 0.1', '0', '0.1', 'accepted');
    check('float_relative_tolerance 1e-9 float_absolute_tolerance 2', '100', '102', 'accepted');
  });
  test('every spelling of the grammar is a number, with 30 digits and more', () => {
    for (const one of ['1', '+1', '1.', '1.0', '.1e1', '10E-1', '1e+0', `1.${'0'.repeat(40)}`, `${'0'.repeat(40)}1`]) {
      check('float_tolerance 1e-9', '1', one, 'accepted');
    }
    check('float_tolerance 1e-9', '1e30', `1${'0'.repeat(30)}`, 'accepted');
  });
  test('what is outside of the grammar is not', () => {
    for (const one of [
      '0x1',
      '1e',
      '1e+',
      '.',
      '+',
      'e1',
      '1.0.0',
      '1_0',
      '1,0',
      'NaN',
      'Infinity',
      '1n',
      '1\0',
      '++1',
    ]) {
      check('float_tolerance 1e9', '1', one, `token 1: <1> <${one}>`);
    }
  });
  test('a token of the answer that is no number is compared as a string', () => {
    check('float_tolerance 1', 'NaN', 'nan', 'accepted');
    check('float_tolerance 1', 'e1', 'E1', 'accepted');
    check('float_tolerance 1', 'NaN', '1', 'token 1: <NaN> <1>');
  });
  test('a number too large to represent is near to none', () => {
    check('float_relative_tolerance 1', '1e999', '1', 'token 1: <1e999> <1>');
    check('float_relative_tolerance 1', '1', '1e999', 'token 1: <1> <1e999>');
    check('float_tolerance 1', '1e999', '1e998', 'accepted');
  });
  test('a number of a million digits is read, not feared', () => {
    check('float_tolerance 1', '1', `1.${'3'.repeat(1_000_000)}x`, `token 1: <1> <1.${'3'.repeat(58)}…>`);
  });
});

describe('parseTokenFlags', () => {
  const refused = (...args: string[]) => expect(() => parseTokenFlags(args)).toThrow(BadInput);

  test('reads all flags', () => {
    expect(parseTokenFlags([])).toEqual({ caseSensitive: false, spaceChangeSensitive: false });
    expect(parseTokenFlags(['case_sensitive', 'float_tolerance', '1e-6', 'space_change_sensitive'])).toEqual({
      caseSensitive: true,
      spaceChangeSensitive: true,
      tolerance: { absolute: 1e-6, relative: 1e-6 },
    });
    expect(parseTokenFlags(['float_relative_tolerance', '.5'])).toMatchObject({ tolerance: { relative: 0.5 } });
  });
  test('refuses what is unknown, incomplete, negative, no decimal, given twice or contradictory', () => {
    refused('case_insensitive');
    refused('float_tolerance');
    refused('float_tolerance', 'case_sensitive');
    refused('float_tolerance', '-1');
    refused('float_tolerance', '0x10');
    refused('float_tolerance', '1e999');
    refused('float_tolerance', '1', 'float_tolerance', '1');
    refused('float_absolute_tolerance', '1', 'float_tolerance', '1');
    refused('float_tolerance 1e-6');
  });
  test('says what to do, in both languages', () => {
    const said = (...args: string[]) => {
      try {
        return parseTokenFlags(args);
      } catch (error) {
        return error instanceof BadInput ? [error.say(WORDS.en), error.say(WORDS.ko)] : error;
      }
    };
    expect(said('case_insensitive')).toMatchInlineSnapshot(`
      [
        "output_validator_args: unknown flag 'case_insensitive'. The default validator takes case_sensitive, space_change_sensitive, float_relative_tolerance, float_absolute_tolerance, float_tolerance.",
        "output_validator_args: 알 수 없는 플래그 'case_insensitive'. 기본 검사기에는 case_sensitive, space_change_sensitive, float_relative_tolerance, float_absolute_tolerance, float_tolerance 플래그를 쓸 수 있습니다.",
      ]
    `);
    expect(said('float_tolerance')).toMatchInlineSnapshot(`
      [
        "output_validator_args: float_tolerance needs a number of at least 0 after it, such as 1e-6; nothing follows.",
        "output_validator_args: float_tolerance 뒤에는 1e-6처럼 0 이상의 수를 적어야 합니다. 뒤에 값이 없습니다.",
      ]
    `);
    expect(said('float_tolerance', '-1')).toMatchInlineSnapshot(`
      [
        "output_validator_args: float_tolerance needs a number of at least 0 after it, such as 1e-6; found '-1'.",
        "output_validator_args: float_tolerance 뒤에는 1e-6처럼 0 이상의 수를 적어야 합니다. 적힌 값은 '-1'입니다.",
      ]
    `);
    expect(said('float_tolerance', '1', 'float_tolerance', '1')).toMatchInlineSnapshot(`
      [
        "output_validator_args: float_tolerance is given twice. Keep one of them.",
        "output_validator_args: float_tolerance 플래그가 두 번 나옵니다. 하나만 남겨 주세요.",
      ]
    `);
    expect(said('float_tolerance', '1', 'float_absolute_tolerance', '1')).toMatchInlineSnapshot(`
      [
        "output_validator_args: float_tolerance and float_absolute_tolerance exclude each other. Use either float_tolerance or the other two.",
        "output_validator_args: float_tolerance, float_absolute_tolerance 플래그는 함께 쓸 수 없습니다. float_tolerance만 쓰거나 나머지 둘을 써 주세요.",
      ]
    `);
  });
});

describe('properties', () => {
  const token = fc.stringMatching(/^[!-~]{1,6}$/);
  const space = fc.stringMatching(/^[ \f\n\r\t\v]{1,3}$/);
  const spaced = fc.array(fc.tuple(token, space, space), { maxLength: 8 });
  const flags = parseTokenFlags([]);

  test('other white space between the same tokens is accepted', () => {
    fc.assert(
      fc.property(spaced, (parts) => {
        const one = parts.map(([word, gap]) => word + gap).join('');
        const other = parts.map(([word, , gap]) => gap + word).join('');
        expect(checkTokens(one, other, flags).accepted).toBe(true);
      }),
    );
  });
  test('accepted exactly when the lists of lowered tokens agree', () => {
    const text = fc.stringMatching(/^[aAbB \n]{0,6}$/);
    const naive = (one: string) =>
      one
        .toLowerCase()
        .split(/[ \n]+/)
        .filter((word) => word !== '');
    fc.assert(
      fc.property(text, text, (answer, output) => {
        const same = JSON.stringify(naive(answer)) === JSON.stringify(naive(output));
        expect(checkTokens(answer, output, flags).accepted).toBe(same);
      }),
      { numRuns: 1000 },
    );
  });
  test('a finite number that JavaScript prints is within its own tolerance', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const tolerance = parseTokenFlags(['float_tolerance', '1e-12']);
        expect(checkTokens(value.toExponential(20), String(value), tolerance).accepted).toBe(true);
      }),
    );
  });
});
