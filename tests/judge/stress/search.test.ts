import { describe, expect, it } from 'vitest';
import { Random } from '../../../judge/author/index.ts';
import { type SearchWorld, search } from '../../../judge/stress/search.ts';
import { type Attempt, createSupply, type Made, type Stock } from '../../../judge/stress/supply.ts';
import { functionMode, STDIO } from './inputs.ts';

const NOTHING: Stock = { mode: functionMode('int[]'), families: [], filed: [] };
const family = (generator: string) => ({ generator, filed: [{ n: 1000, top: 100 }], sizes: new Set(['n']) });

/** A generator of n ones, as a function of its arguments. */
const ones = (attempt: Attempt): Made =>
  attempt.kind === 'made'
    ? { text: `[${Array.from({ length: attempt.args.n as number }, (_, i) => (attempt.seed + i) % 100)}]\n` }
    : { text: attempt.text };

function world(changes: Partial<SearchWorld<string>> & { stock?: Partial<Stock>; seed?: number }): SearchWorld<string> {
  const { stock, seed = 1, ...more } = changes;
  return {
    supply: createSupply({ ...NOTHING, ...stock }, new Random(seed)),
    make: async (attempts) => attempts.map(ones),
    attempt: async () => undefined,
    first: [],
    kept: [],
    mostTests: 300,
    isOver: () => false,
    ...more,
  };
}

/** The inputs that were tried, in their order. */
async function triedIn(changes: Parameters<typeof world>[0]): Promise<string[]> {
  const tried: string[] = [];
  const attempt = async (text: string) => {
    tried.push(text);
    return undefined;
  };
  await search(world({ ...changes, attempt }));
  return tried;
}

describe('the search', () => {
  it('tries the samples first, then tiny inputs, then slowly larger ones, and none twice', async () => {
    const tried = await triedIn({ stock: { families: [family('a')] }, first: ['[1]\n', '[2,3]\n'] });
    expect(tried.slice(0, 2)).toEqual(['[1]\n', '[2,3]\n']);
    expect(new Set(tried).size).toBe(tried.length);
    expect(tried).toHaveLength(300);
    const lengths = tried.map((text) => text.split(',').length);
    expect(Math.max(...lengths.slice(2, 20))).toBeLessThanOrEqual(3);
    expect(Math.max(...lengths)).toBeGreaterThan(8);
    expect(Math.max(...lengths)).toBeLessThan(40);
  });

  it('is the same for the same seed, and another one for another', async () => {
    const stock = { families: [family('a'), family('b')], filed: ['[5,6,7]\n'] };
    const [one, again, other] = await Promise.all([3, 3, 4].map((seed) => triedIn({ stock, seed })));
    expect(one).toEqual(again);
    expect(one).not.toEqual(other);
  });

  it('stops at the first failure and says at which test', async () => {
    const attempt = async (text: string) => (text.includes('42') ? text : undefined);
    const { tests, failure } = await search(world({ stock: { families: [family('a')] }, attempt, mostTests: 10_000 }));
    expect(failure).toContain('42');
    const tried = await triedIn({ stock: { families: [family('a')] }, mostTests: tests });
    expect(tried.at(-1)).toBe(failure);
  });

  it('keeps the bounds on tests and time', async () => {
    const stock = { families: [family('a')] };
    expect(await triedIn({ stock, mostTests: 7 })).toHaveLength(7);
    let left = 12;
    const tests: number[] = [];
    await search(world({ stock, isOver: () => left <= 0, onTest: (count) => tests.push(count) && left-- }));
    expect(tests).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('never tries a hand-written secret input as it is, but what it is changed to', async () => {
    const secret = ['[10,20,30]\n', '[7,7]\n'];
    const tried = await triedIn({ stock: { filed: secret }, kept: secret });
    expect(tried).toHaveLength(300);
    expect(tried.filter((text) => secret.includes(text))).toEqual([]);
  });

  it('makes inputs of both modes from hand-written ones', async () => {
    const isListed = (text: string) =>
      /^\d+ \d+\n(\d+ [a-z]+\n)*$/.test(text) && Number.parseInt(text, 10) === text.split('\n').length - 2;
    const make = async (attempts: readonly Attempt[]) =>
      attempts.map(ones).map((one) => ('text' in one && isListed(one.text) ? one : { refused: 'no' }));
    const lines = await triedIn({ stock: { mode: STDIO, filed: ['2 5\n1 ada\n2 bob\n'] }, make });
    expect(lines).toHaveLength(300);
    expect(lines.some((text) => /^1 \d+\n\d+ ada\n$/.test(text))).toBe(true);
    expect(lines.some((text) => /^2 \d+\n\d+ bob\n\d+ bob\n$/.test(text))).toBe(true);
    expect(lines.some((text) => text.startsWith('4 '))).toBe(true);
  });

  it('gives up when nothing new can be made any more, and says why inputs were refused', async () => {
    const make = async (attempts: readonly Attempt[]) => attempts.map(() => ({ refused: 'n is too small' }));
    const found = await search(world({ stock: { families: [family('a')] }, make }));
    expect(found).toMatchObject({ tests: 0, refused: 'n is too small', isExhausted: true, failure: undefined });
    expect(found.asked).toBeGreaterThan(100);
    const same = await search(world({ stock: { families: [family('a')] }, make: async () => [{ text: '[1]\n' }] }));
    expect(same).toMatchObject({ tests: 1, isExhausted: true });
  });

  it('asks for nothing when there is nothing to make inputs from', async () => {
    expect(await search(world({}))).toMatchObject({ tests: 0, asked: 0, refused: undefined });
  });
});

describe('the supply', () => {
  const LEGAL: Made[] = Array.from({ length: 16 }, () => ({ text: '[1]\n' }));
  const REFUSED: Made[] = LEGAL.map(() => ({ refused: 'no' }));
  const makes = (attempts: readonly Attempt[]) => attempts.flatMap((one) => (one.kind === 'made' ? [one] : []));

  /** How often each generator is asked for when `answer` decides what comes of it, and its smallest sizes. */
  function shares(answer: (generator: string) => readonly Made[] | undefined) {
    const supply = createSupply({ ...NOTHING, families: [family('good'), family('bad')] }, new Random(5));
    const counts = { good: 0, bad: 0 };
    const floors: number[] = [];
    for (let i = 0; i < 300; i++) {
      const { attempts, learn } = supply.next(3);
      const { generator } = makes(attempts)[0] ?? {};
      if (generator !== 'good' && generator !== 'bad') continue;
      counts[generator]++;
      if (generator === 'bad') floors.push(Math.min(...makes(attempts).map(({ args }) => Number(args.n))));
      learn(answer(generator));
    }
    return { ...counts, floors };
  }

  it('asks less often for what is never legal', () => {
    const { good, bad } = shares((one) => (one === 'good' ? LEGAL : REFUSED));
    expect(good).toBeGreaterThan(2 * bad);
    expect(bad).toBeGreaterThan(0);
  });

  it('asks ever less for what hangs, and spares it the smallest numbers', () => {
    const { good, bad, floors } = shares((one) => (one === 'good' ? LEGAL : undefined));
    expect(good).toBeGreaterThan(5 * bad);
    expect(bad).toBeGreaterThan(3);
    expect(bad).toBeLessThan(shares((one) => (one === 'good' ? LEGAL : REFUSED)).bad / 2);
    expect(floors.slice(0, 4)).toEqual([1, 2, 3, 4]);
  });

  it('learns which large arguments keep an input small', () => {
    const one = { generator: 'a', filed: [{ n: 9, top: 1e9, pool: 1e6 }], sizes: new Set(['n']) };
    const supply = createSupply({ ...NOTHING, families: [one] }, new Random(5));
    const large = { top: 0, pool: 0 };
    for (let i = 0; i < 200; i++) {
      const { attempts, learn } = supply.next(3);
      learn(
        attempts.map((at) =>
          at.kind === 'made' && at.args.pool === 1e6 ? { refused: 'too many' } : { text: '[1]\n' },
        ),
      );
      if (i < 100) continue;
      for (const { args } of makes(attempts)) {
        if (args.top === 1e9) large.top++;
        if (args.pool === 1e6) large.pool++;
      }
    }
    expect(large.top).toBeGreaterThan(10 * large.pool);
  });
});
