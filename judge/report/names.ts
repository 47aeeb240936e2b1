// What things are called: a problem in the reader's language, a programming language, the origin of a report.
import type { Language } from '../schema/language.ts';
import type { Report } from '../schema/report.ts';
import type { Tongue } from '../words/words.ts';
import { printableLine } from './printable.ts';

export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  javascript: 'JavaScript',
  typescript: 'TypeScript',
  python: 'Python',
  cpp: 'C++',
  c: 'C',
};

/** The name in the reader's language, else in English, else any, else the slug. */
export function problemName({ problem: { slug, name } }: Report, tongue: Tongue): string {
  return printableLine(name[tongue] ?? name.en ?? Object.values(name)[0] ?? slug);
}

/** `stampfree · slow.js · JavaScript`. */
export function originText({ problem, file, language }: Report): string {
  const parts = [problem.slug, file, LANGUAGE_NAMES[language]];
  return printableLine(parts.filter((part) => part !== undefined).join(' · '));
}
