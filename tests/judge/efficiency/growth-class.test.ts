// The order of the classes, and what they say of one another.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareGrowth,
  exponentOf,
  isPolynomiallyWorse,
  isSameGrowth,
  POWERS,
  type Power,
} from '../../../judge/efficiency/growth-class.ts';
import { GROWTH_CLASSES, type GrowthClass } from '../../../judge/schema/growth.ts';

const classes = fc.constantFrom(...GROWTH_CLASSES);

describe('classes that count as one', () => {
  it('are those that differ by a logarithm', () => {
    const groups = new Map<number, GrowthClass[]>();
    for (const growth of GROWTH_CLASSES) {
      groups.set(exponentOf(growth), [...(groups.get(exponentOf(growth)) ?? []), growth]);
    }
    expect([...groups.values()].map((group) => group.join(' = '))).toMatchInlineSnapshot(`
      [
        "1 = log n",
        "sqrt n",
        "n = n log n",
        "n sqrt n",
        "n^2 = n^2 log n",
        "n^3",
        "worse than n^3",
        "2^n",
      ]
    `);
  });
  it('of any two, one is polynomially worse or they are the same', () => {
    fc.assert(
      fc.property(classes, classes, (a, b) => {
        const said = [isPolynomiallyWorse(a, b), isPolynomiallyWorse(b, a), isSameGrowth(a, b)];
        expect(said.filter(Boolean)).toHaveLength(1);
        if (isPolynomiallyWorse(a, b)) expect(compareGrowth(a, b)).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the classes in their order', () => {
  it('grow faster and faster, and never go down', () => {
    const powers = GROWTH_CLASSES.filter((growth): growth is Power => growth in POWERS);
    expect(powers).toHaveLength(GROWTH_CLASSES.length - 2);
    for (const [i, growth] of powers.entries()) {
      const f = POWERS[growth];
      for (const n of [1, 2, 10, 1e6]) {
        expect(f(n)).toBeGreaterThan(0);
        expect(f(2 * n)).toBeGreaterThanOrEqual(f(n));
      }
      const before = powers[i - 1];
      if (before === undefined) continue;
      expect(compareGrowth(growth, before)).toBeGreaterThan(0);
      expect(f(1e6) / f(1e3)).toBeGreaterThan(POWERS[before](1e6) / POWERS[before](1e3));
    }
  });
  it('compare like numbers', () => {
    fc.assert(
      fc.property(classes, classes, classes, (a, b, c) => {
        expect(Math.sign(compareGrowth(a, b))).toBe(-Math.sign(compareGrowth(b, a)) + 0);
        if (compareGrowth(a, b) < 0 && compareGrowth(b, c) < 0) expect(compareGrowth(a, c)).toBeLessThan(0);
      }),
    );
  });
});
