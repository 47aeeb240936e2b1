// Numbers and dates as the readers of a language write them. Pure.

export type Format = {
  /** `1,198 ms`, `0.42 ms`, `12.3 s` from ten seconds on. */
  readonly ms: (value: number) => string;
  readonly mib: (value: number) => string;
  readonly count: (value: number) => string;
  /** Points may be parts of one: `46.7`. */
  readonly points: (value: number) => string;
  /** Of a part from 0 to 1. */
  readonly percent: (part: number) => string;
  /** A number below 1 with two digits: `0.18`. */
  readonly score: (value: number) => string;
  /** Day and time of epoch milliseconds. */
  readonly date: (epochMs: number) => string;
  /** A day of the calendar, by the epoch milliseconds of its beginning in UTC: what `Date.parse('2026-11-28')` gives. */
  readonly day: (utcMs: number) => string;
  /** `November 2026`, likewise of `Date.parse('2026-11')`. */
  readonly month: (utcMs: number) => string;
  /** `3 hours ago`. */
  readonly ago: (epochMs: number, nowMs?: number) => string;
  /** `7.7×`, `7.7배`. */
  readonly times: (factor: number) => string;
};

const LOCALES: Readonly<Record<'ko' | 'en', string>> = { ko: 'ko-KR', en: 'en-US' };
const NARROW = '\u202f';

export function formatFor(tongue: 'ko' | 'en'): Format {
  const locale = LOCALES[tongue];
  const number = (digits: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format;
  const [whole, tenths, hundredths] = [number(0), number(1), number(2)];
  const threeDigits = (value: number) => (value >= 100 ? whole : value >= 10 ? tenths : hundredths)(Math.max(value, 0));
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format;
  const month = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format;
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return {
    ms: (value) =>
      value >= 10_000
        ? `${tenths(value / 1000)}${NARROW}s`
        : `${value >= 100 ? whole(value) : hundredths(value)}${NARROW}ms`,
    mib: (value) => `${value >= 10 ? whole(value) : tenths(value)}${NARROW}MiB`,
    count: whole,
    points: tenths,
    percent,
    score: new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format,
    date,
    day,
    month,
    ago: (epochMs, nowMs = Date.now()) => {
      const [amount, unit] = sinceThen(nowMs - epochMs);
      return relative.format(-amount, unit);
    },
    times: (factor) => (tongue === 'ko' ? `${threeDigits(factor)}배` : `${threeDigits(factor)}×`),
  };
}

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** The largest unit that has passed at least once. */
function sinceThen(passedMs: number): readonly [number, Intl.RelativeTimeFormatUnit] {
  for (const [unit, lengthMs] of UNITS) if (passedMs >= lengthMs) return [Math.floor(passedMs / lengthMs), unit];
  return [Math.max(0, Math.floor(passedMs / 1000)), 'second'];
}
