// Guest: the module `assert`, and the deep equality that `util` has too.
import type { Libraries } from './libraries.ts';

export function makeAssertions(libraries: Libraries) {
  type Check = (...given: never[]) => unknown;
  class AssertionError extends Error {
    code = 'ERR_ASSERTION';
    constructor(message: string) {
      super(message);
      this.name = 'AssertionError';
    }
  }
  const shown = (value: unknown): string => libraries.load('node-inspect-extracted').inspect(value);
  const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
  const looselySame = (a: unknown, b: unknown) => a == b || (a !== a && b !== b);
  const keysOf = (value: object) =>
    Reflect.ownKeys(value).filter((key) => Object.prototype.propertyIsEnumerable.call(value, key));
  const sameItems = (
    a: Iterable<unknown>,
    b: Iterable<unknown>,
    strict: boolean,
    seen: Map<unknown, unknown>,
  ): boolean => {
    const rest = [...b];
    for (const item of a) {
      const at = rest.findIndex((other) => isDeepEqual(item, other, strict, seen));
      if (at === -1) return false;
      rest.splice(at, 1);
    }
    return rest.length === 0;
  };
  const isDeepEqual = (a: unknown, b: unknown, strict: boolean, seen = new Map<unknown, unknown>()): boolean => {
    if (!isObject(a) || !isObject(b)) return strict ? Object.is(a, b) : looselySame(a, b);
    if (a === b || seen.get(a) === b) return true;
    if (strict && Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
    if (Object.prototype.toString.call(a) !== Object.prototype.toString.call(b)) return false;
    if (a instanceof Date || a instanceof RegExp || a instanceof Error) return String(a) === String(b) && +a === +b;
    seen.set(a, b);
    if (a instanceof Set || a instanceof Map) return sameItems(a, b as Set<unknown>, strict, seen);
    const keys = keysOf(a);
    if (Array.isArray(a) && a.length !== (b as unknown[]).length) return false;
    if (keys.length !== keysOf(b).length) return false;
    return keys.every(
      (key) => Object.hasOwn(b, key) && isDeepEqual(Reflect.get(a, key), Reflect.get(b, key), strict, seen),
    );
  };
  const unless = (holds: unknown, message: unknown, fallback: () => string): void => {
    if (holds) return;
    if (message instanceof Error) throw message;
    throw new AssertionError(message === undefined ? fallback() : String(message));
  };
  const thrownBy = (run: () => unknown): { thrown: unknown } | undefined => {
    try {
      run();
    } catch (thrown) {
      return { thrown };
    }
    return undefined;
  };
  const compare =
    (same: (a: unknown, b: unknown) => boolean, wanted: boolean, words: string) =>
    (a: unknown, b: unknown, message?: unknown) =>
      unless(same(a, b) === wanted, message, () => `${shown(a)} ${words} ${shown(b)}`);
  const loose = (a: unknown, b: unknown) => isDeepEqual(a, b, false);
  const strict = (a: unknown, b: unknown) => isDeepEqual(a, b, true);
  const ok = (holds: unknown, message?: unknown) =>
    unless(holds, message, () => 'The expression evaluated to a falsy value');
  const checks: Record<string, unknown> = {
    AssertionError,
    ok,
    equal: compare(looselySame, true, '=='),
    notEqual: compare(looselySame, false, '!='),
    strictEqual: compare(Object.is, true, '==='),
    notStrictEqual: compare(Object.is, false, '!=='),
    deepEqual: compare(loose, true, 'should deeply equal'),
    notDeepEqual: compare(loose, false, 'should not deeply equal'),
    deepStrictEqual: compare(strict, true, 'should deeply equal'),
    notDeepStrictEqual: compare(strict, false, 'should not deeply equal'),
    match: (text: string, pattern: RegExp, message?: unknown) =>
      unless(pattern.test(text), message, () => `${shown(text)} does not match`),
    doesNotMatch: (text: string, pattern: RegExp, message?: unknown) =>
      unless(!pattern.test(text), message, () => `${shown(text)} matches`),
    throws: (run: () => unknown, ...given: unknown[]) =>
      unless(
        thrownBy(run),
        given.find((one) => typeof one === 'string'),
        () => 'Missing expected exception.',
      ),
    doesNotThrow: (run: () => unknown, message?: unknown) =>
      unless(!thrownBy(run), message, () => 'Got unwanted exception.'),
    fail: (message?: unknown) => unless(false, message, () => 'Failed'),
    ifError: (error: unknown) => unless(error === null || error === undefined, error, () => 'ifError got an error'),
  };
  const makeAssert = () => {
    const assert: Check & Record<string, unknown> = Object.assign(
      (...given: [unknown, unknown?]) => ok(...given),
      checks,
    );
    const inStrictMode = {
      equal: checks.strictEqual,
      notEqual: checks.notStrictEqual,
      deepEqual: checks.deepStrictEqual,
      notDeepEqual: checks.notDeepStrictEqual,
    };
    assert.strict = Object.assign((...given: [unknown, unknown?]) => ok(...given), checks, inStrictMode);
    return assert;
  };
  return { makeAssert, isDeepStrictEqual: strict };
}

export type Assertions = ReturnType<typeof makeAssertions>;
