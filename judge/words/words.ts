// Everything that a person reads, by language. `ko.ts` must have what `en.ts` has: the compiler sees to it.
import { en } from './en.ts';
import { ko } from './ko.ts';

export type Words = typeof en;
export type Tongue = 'ko' | 'en';

export const WORDS: Readonly<Record<Tongue, Words>> = { ko, en };

/** The reader's language: an explicit choice, else the environment's (`LC_ALL`, `LC_MESSAGES`, `LANG`), else English. */
export function tongueOf(explicit: string | undefined, env: Readonly<Record<string, string | undefined>>): Tongue {
  const wanted = explicit || env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return wanted.toLowerCase().startsWith('ko') ? 'ko' : 'en';
}
