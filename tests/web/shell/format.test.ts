import { expect, test } from 'vitest';
import { type Format, formatFor } from '../../../web/src/format-for.ts';

type Case = { readonly [K in keyof Format]?: readonly [value: number, ko: string, en: string] };

function check(cases: Case) {
  for (const [name, [value, ko, en]] of Object.entries(cases) as [keyof Format, readonly [number, string, string]][]) {
    expect(formatFor('ko')[name](value)).toBe(ko);
    expect(formatFor('en')[name](value)).toBe(en);
  }
}

test('times are in milliseconds, and in seconds from ten of them on', () => {
  check({ ms: [0.4215, '0.42\u202fms', '0.42\u202fms'] });
  check({ ms: [1198.4, '1,198\u202fms', '1,198\u202fms'] });
  check({ ms: [12_345, '12.3\u202fs', '12.3\u202fs'] });
});

test('a factor has about three digits and is said as the language says it', () => {
  check({ times: [7.666, '7.67배', '7.67×'] });
  check({ times: [76.66, '76.7배', '76.7×'] });
  check({ times: [1234.5, '1,235배', '1,235×'] });
});

test('points may be parts of one, memory is rounded', () => {
  check({
    points: [46.6667, '46.7', '46.7'],
    mib: [22.3, '22\u202fMiB', '22\u202fMiB'],
    percent: [0.256, '26%', '26%'],
  });
});

test('what is ago is said in the largest unit that has passed', () => {
  const ago = (passedMs: number) => [formatFor('ko').ago(0, passedMs), formatFor('en').ago(0, passedMs)];
  expect(ago(0)).toEqual(['지금', 'now']);
  expect(ago(61_000)).toEqual(['1분 전', '1 minute ago']);
  expect(ago(5 * 3_600_000)).toEqual(['5시간 전', '5 hours ago']);
  expect(ago(3 * 86_400_000)).toEqual(['3일 전', '3 days ago']);
});

test('a clock that was set back does not tell of the future', () => {
  expect(formatFor('en').ago(5000, 0)).toBe('now');
});
