// Names, days and numbers as the readers of a language write them. Pure.
import type { Tongue } from '../schema/problem.ts';

const LOCALES = { ko: 'ko-KR', en: 'en-US' } as const;

export function nameIn(name: Readonly<Record<string, string>>, tongue: Tongue): string {
  return name[tongue] ?? name.en ?? Object.values(name)[0] ?? '';
}

/** `11월 3일`, `November 3`. */
export function dayText(day: string, tongue: Tongue): string {
  return new Intl.DateTimeFormat(LOCALES[tongue], { month: 'long', day: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(day),
  );
}

/** With one digit behind the point at most. */
export function numberText(value: number, tongue: Tongue): string {
  return new Intl.NumberFormat(LOCALES[tongue], { maximumFractionDigits: 1 }).format(value);
}
