import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clip, displayWidth, padLeft, padTo, wrap } from '../../../judge/report/width.ts';

function check(text: string, expected: number) {
  expect(displayWidth(text), JSON.stringify(text)).toBe(expected);
}

const anyText = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => !/\p{Cc}/u.test(text));

describe('display width', () => {
  test('Latin letters take one column', () => check('01-one visit~', 13));
  test('Hangul takes two', () => check('도장 가득', 9));
  test('Hangul that is written as separate letters takes two as well', () => check('도장'.normalize('NFD'), 4));
  test('kana, han and full-width forms take two', () => check('カ漢Ａ、', 8));
  test('half-width kana and Hangul take one', () => check('ｶﾅﾡ', 3));
  test('an emoji takes two, however it is made', () => {
    check('🐢', 2);
    check('❤️', 2);
    check('👨‍👩‍👧', 2);
  });
  test('accents and joiners take none', () => check('e\u0301\u200b', 1));
  test('dots and bars take one', () => check('…·│×', 4));
});

describe('fitting', () => {
  test('padding goes by columns, not by characters', () => {
    expect(padTo('예제', 6)).toBe('예제  ');
    expect(padLeft('예제', 6)).toBe('  예제');
    expect(padTo('예제', 3)).toBe('예제');
  });
  test('a clipped text is never wider than asked, and whole when it fits', () => {
    expect(clip('도장가득', 6)).toBe('도장…');
    expect(clip('도장가득', 8)).toBe('도장가득');
    fc.assert(fc.property(anyText, fc.nat(30), (text, width) => displayWidth(clip(text, width)) <= width));
  });
  test('wrapped lines fit and lose nothing but spaces', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('abcdefgh xy', 3)).toEqual(['abc', 'def', 'gh', 'xy']);
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 30 }), (text, width) => {
        const lines = wrap(text, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
