import { describe, expect, test } from 'vitest';
import { ariaKeys, isPressed, type Pressed, shownKeys } from '../../../web/src/keys.ts';

const NONE = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

function check(pressed: Partial<Pressed> & { readonly key: string }, keys: string, expected: boolean, isMac = false) {
  expect(isPressed(keys, { ...NONE, code: '', ...pressed }, isMac)).toBe(expected);
}

describe('isPressed', () => {
  test('Mod is Control, on a Mac Command, and never both', () => {
    check({ key: 'k', ctrlKey: true }, 'Mod+K', true);
    check({ key: 'k', metaKey: true }, 'Mod+K', false);
    check({ key: 'k', metaKey: true }, 'Mod+K', true, true);
    check({ key: 'k', ctrlKey: true }, 'Mod+K', false, true);
    check({ key: 'k', ctrlKey: true, metaKey: true }, 'Mod+K', false);
  });
  test('a key with more keys held is another one', () => {
    check({ key: 'Enter', ctrlKey: true }, 'Mod+Enter', true);
    check({ key: 'Enter', ctrlKey: true, shiftKey: true }, 'Mod+Enter', false);
    check({ key: 'Enter', ctrlKey: true, shiftKey: true }, 'Mod+Shift+Enter', true);
    check({ key: 'j', ctrlKey: true }, 'j', false);
    check({ key: 'J', shiftKey: true }, 'j', false);
    check({ key: 'j', altKey: true }, 'j', false);
  });
  test('a mark is meant with and without Shift, for keyboards differ', () => {
    check({ key: '?', shiftKey: true }, '?', true);
    check({ key: '?' }, '?', true);
    check({ key: '/', shiftKey: true }, '/', true);
  });
  test('with Korean input the place of a key counts', () => {
    check({ key: 'ㅏ', code: 'KeyK', ctrlKey: true }, 'Mod+K', true);
    check({ key: 'ㅓ', code: 'KeyJ' }, 'j', true);
    check({ key: 'Process', code: 'KeyN' }, 'n', true);
    check({ key: 'Process', code: 'Slash', shiftKey: true }, '?', true);
    check({ key: 'Process', code: 'Slash', shiftKey: true }, '/', false);
  });
  test('with another Latin layout the letter counts, not the place', () => {
    check({ key: 'n', code: 'KeyL' }, 'n', true);
    check({ key: 'r', code: 'KeyN' }, 'n', false);
  });
  test('plus can be a key itself', () => {
    check({ key: '+', shiftKey: true }, '+', true);
    check({ key: '+', ctrlKey: true, shiftKey: true }, 'Mod++', true);
  });
});

test('keys are named as the machine names them', () => {
  expect(shownKeys('Mod+Shift+Enter', false)).toEqual(['Ctrl', 'Shift', 'Enter']);
  expect(shownKeys('Mod+Shift+Enter', true)).toEqual(['⌘', '⇧', '↵']);
  expect(shownKeys('ArrowDown', false)).toEqual(['↓']);
  expect(shownKeys('j', true)).toEqual(['J']);
  expect(ariaKeys('Mod+K', false)).toBe('Control+K');
  expect(ariaKeys('Mod+K', true)).toBe('Meta+K');
});
