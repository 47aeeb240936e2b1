// The small changes that make mutants: which there are, where, and that each leaves a program.
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { mutantsOf } from '../../../judge/mutants/mutants.ts';

/** "before → after" of every mutant. */
function check(source: string, expected: readonly string[]): void {
  expect(mutantsOf(source).map(({ before, after }) => `${before} → ${after}`)).toEqual(expected);
}

describe('what is changed', () => {
  it('comparisons, at the bound and turned round', () => check('x = a < b;', ['x = a < b; → ;', '< → <=', '< → >=']));
  it('equality', () => check('let x = a === b;', ['=== → !==']));
  it('sums and products', () => check('let x = a + b * c % d;', ['+ → -', '* → /', '% → *']));
  it('logic', () => check('let x = a && !b;', ['&& → ||', '! →  ']));
  it('numbers, up and down', () =>
    check('let x = [0, 7, 1_000];', ['0 → 1', '7 → 8', '7 → 6', '1_000 → 1001', '1_000 → 999']));
  it('numbers that are no plain integers', () =>
    check('let x = [0.5, 0xff, 10n];', ['0.5 → (0.5 + 1)', '0xff → (0xff + 1)', '10n → 11n', '10n → 9n']));
  it('steps', () => check('let x = i++ + --j;', ['++ → --', '+ → -', '-- → ++']));
  it('assignments that calculate', () =>
    check('if (a) x += 1;', ['a → true', 'a → false', 'x += 1; → ;', '+= → -=', '1 → 2', '1 → 0']));
  it('choices', () => check('let x = a ? b : c;', ['a → true', 'a → false']));
  it('loops, which are never run', () => check('while (a) b();', ['a → false', 'b(); → ;']));
  it('ways out of a loop', () =>
    check('for (;;) { if (a) break; continue; }', ['a → true', 'a → false', 'break; → ;', 'continue; → ;']));
  it('early returns, but not the last one', () =>
    check('function f() { if (a) return b; return c; }', ['a → true', 'a → false', 'return b; → ;']));
  it('calls that are taken for one another', () =>
    check('let x = Math.max(a, q.shift());', ['max → min', 'shift → pop']));
  it('not what stands in texts, names and comments', () =>
    check("'use strict'; let x = a /* + */ - 'b < c';", ['- → +']));
});

describe('a mutant', () => {
  const source = `import { readFileSync } from 'node:fs';
const [n, ...rest] = readFileSync(0, 'utf8').split(/\\s+/).map(Number);
let best = -1;
outer: for (let i = 0; i < n; i++) {
  for (const x of rest) {
    if (x > best && (x & 1) === 0) best = x;
    else if (best >>> 0 >= 2 ** 31) break outer;
    else continue;
  }
}
do { best--; } while (best > 10);
console.log(best);
`;
  const mutants = mutantsOf(source);
  it('is a program, unlike the original and unlike all others', () => {
    expect(mutants.length).toBeGreaterThan(30);
    for (const { text } of mutants) parse(text, { ecmaVersion: 'latest', sourceType: 'module' });
    expect(new Set([source, ...mutants.map(({ text }) => text)]).size).toBe(mutants.length + 1);
  });
  it('says on which line it is', () => {
    expect(mutants.find(({ before, after }) => before === '>>>' && after === '<<')?.line).toBe(7);
    expect(mutants.at(-1)).toMatchObject({ line: 12, before: 'console.log(best);', after: ';' });
  });
});
