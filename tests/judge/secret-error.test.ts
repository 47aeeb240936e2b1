// An error on a secret case says what kind it is and where, and nothing that a program can put secrets into.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withoutWords } from '../../judge/secret-error.ts';

function check(message: string, expected: string) {
  expect(withoutWords({ message, line: 3, column: 5 })).toEqual({ message: expected, line: 3, column: 5 });
}

it('the engine’s own words stay', () => {
  check('RangeError: Maximum call stack size exceeded', 'RangeError: Maximum call stack size exceeded');
  check('RangeError: Invalid array length', 'RangeError: Invalid array length');
  check(
    "TypeError: Cannot read properties of undefined (reading '0')",
    'TypeError: Cannot read properties of undefined',
  );
});

it('Python’s kinds stay, and what is said of a trap in C and C++', () => {
  check('RecursionError: maximum recursion depth exceeded', 'RecursionError');
  check('KeyError: SECRET', 'KeyError');
  check('stack overflow in SECRET', 'stack overflow');
  check('segmentation fault in solve: an address outside of the memory', 'segmentation fault');
  check('stack overflowing SECRET', 'Error');
});

it('what a program may have put into them does not', () => {
  check(
    "TypeError: Cannot read properties of undefined (reading 'SECRET')",
    'TypeError: Cannot read properties of undefined',
  );
  check('ReferenceError: SECRET is not defined', 'ReferenceError');
  check('Error: SECRET', 'Error');
  check('SECRET: 5', 'Error');
  check('RangeErrorSECRET: x', 'Error');
  check('SECRET', 'Error');
});

it('no text of a program gets through', () => {
  const secret = fc.string({ minLength: 1 }).map((text) => `§${text}§`);
  const around = fc.constantFrom('', 'Error: ', 'TypeError: ', 'RangeError: Maximum call stack size exceeded ', '\n');
  fc.assert(
    fc.property(around, secret, (before, text) => {
      expect(withoutWords({ message: before + text }).message).not.toContain('§');
    }),
  );
});
