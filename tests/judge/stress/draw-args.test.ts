import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../../../judge/author/index.ts';
import { drawArgs, type Family, type Smallness } from '../../../judge/stress/draw-args.ts';

const family = (filed: Family['filed'], sizes: readonly string[] = ['n']): Family => ({
  generator: 'generators/a.ts',
  filed,
  sizes: new Set(sizes),
});

const SMALL: Smallness = { level: 5, floor: 1, keepChance: () => 1 };

/** What many draws give for one argument. */
function draws(one: Family, name: string, smallness: Partial<Smallness> = {}): unknown[] {
  const random = new Random(1);
  return Array.from({ length: 400 }, () => drawArgs(one, { ...SMALL, ...smallness }, random).args[name]);
}

describe('arguments for small inputs', () => {
  it('are as small as the level says where they are sizes', () => {
    const property = fc.property(
      fc.nat(),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 1e9 }),
      (seed, level, n) => {
        const drawn = drawArgs(family([{ n }]), { ...SMALL, level }, new Random(seed)).args;
        expect(drawn.n).toBeGreaterThanOrEqual(1);
        expect(drawn.n).toBeLessThanOrEqual(level);
      },
    );
    fc.assert(property);
  });

  it('are the same for the same seed', () => {
    const one = family([
      { n: 9, top: 1e9, order: 'up', years: [1900, 2000] },
      { n: 4, top: 3, order: 'down', years: [] },
    ]);
    const draw = (seed: number) => {
      const random = new Random(seed);
      return Array.from({ length: 20 }, () => drawArgs(one, { ...SMALL, level: 9 }, random));
    };
    expect(draw(3)).toEqual(draw(3));
    expect(draw(3)).not.toEqual(draw(4));
  });

  it('are small, filed, and in between where they are no sizes', () => {
    const drawn = draws(family([{ n: 9, top: 1_000_000 }]), 'top') as number[];
    expect(drawn).toContain(1_000_000);
    expect(drawn.filter((top) => top <= 5).length).toBeGreaterThan(100);
    expect(drawn.some((top) => top > 5 && top < 1_000_000)).toBe(true);
    expect(drawn.every((top) => Number.isSafeInteger(top) && top >= 1 && top <= 1_000_000)).toBe(true);
  });

  it('stay large only as often as that has led to something, and tell which did', () => {
    const one = family([{ n: 9, pool: 50_000 }]);
    const never = draws(one, 'pool', { keepChance: () => 0 });
    expect(never).not.toContain(50_000);
    const random = new Random(2);
    const drawn = Array.from({ length: 100 }, () => drawArgs(one, SMALL, random));
    for (const { args, kept } of drawn) expect(kept).toEqual(args.pool === 50_000 ? ['pool'] : []);
    expect(drawn.some(({ kept }) => kept.length > 0)).toBe(true);
  });

  it('are 0 only where the author has a 0, and never below the floor otherwise', () => {
    const zeros = draws(family([{ d: 7 }, { d: 0 }]), 'd', { keepChance: () => 0 }).filter((d) => d === 0);
    expect(zeros.length).toBeGreaterThan(60);
    expect(draws(family([{ d: 7 }]), 'd')).not.toContain(0);
    const floored = draws(family([{ n: 9 }]), 'n', { level: 2, floor: 4 });
    expect(new Set(floored)).toEqual(new Set([4]));
  });

  it('take words as they are, from any case of the generator, and flip what is true or false', () => {
    const drawn = draws(
      family([
        { order: 'up', sorted: true },
        { order: 'down', sorted: true },
      ]),
      'order',
    );
    expect(new Set(drawn)).toEqual(new Set(['up', 'down']));
    expect(new Set(draws(family([{ sorted: true }]), 'sorted'))).toEqual(new Set([true, false]));
  });

  it('shorten lists and keep their order', () => {
    const lists = draws(family([{ years: ['a', 'b', 'c'] }]), 'years') as string[][];
    expect(new Set(lists.map((list) => list.length))).toEqual(new Set([1, 2, 3]));
    for (const list of lists) expect(list).toEqual([...list].sort());
  });

  it('leave out no argument and add none', () => {
    const one = family([{ n: 9, q: 4 }, { n: 7 }]);
    const keys = Array.from({ length: 50 }, (_, seed) =>
      Object.keys(drawArgs(one, SMALL, new Random(seed)).args).join(),
    );
    expect(new Set(keys)).toEqual(new Set(['n,q', 'n']));
  });
});
