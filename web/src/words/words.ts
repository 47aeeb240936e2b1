// Everything that the page says, in the reader's language. One pair of files a page; the Korean one is typed by the English one.
import { useSyncExternalStore } from 'react';
import { type Tongue, useTongue } from '../tongue.ts';
import type { FirstWords } from './first.en.ts';
import type { LaterWords } from './later.ts';

export { useNames, useTongue } from '../tongue.ts';

export type Words = FirstWords & LaterWords;

/** What has come so far: one language before anything is shown, the other soon after; each with the later pages' words once needed. */
const come: { readonly first: Partial<Record<Tongue, FirstWords>>; later: Record<Tongue, LaterWords> | undefined } = {
  first: {},
  later: undefined,
};
let words: Readonly<Partial<Record<Tongue, Words>>> = {};
const listeners = new Set<() => void>();

/** All words in the reader's language; changes at once when the language does. */
export function useWords(): Words {
  const tongue = useTongue();
  const known = useSyncExternalStore(listen, () => words[tongue] ?? words.en ?? words.ko);
  if (known === undefined) throw new Error('The page was shown before it had words.');
  return known;
}

export async function loadTongue(tongue: Tongue): Promise<void> {
  if (come.first[tongue] !== undefined) return;
  const { first } = await (tongue === 'ko' ? import('./first.ko.ts') : import('./first.en.ts'));
  come.first[tongue] = first;
  join();
}

/** Before a page is shown that is not the list of problems. */
export async function loadLaterWords(): Promise<void> {
  if (come.later !== undefined) return;
  come.later = await import('./later.ts');
  join();
}

function join(): void {
  const joined = ({ first, later }: typeof come, tongue: Tongue) => ({ ...first[tongue], ...later?.[tongue] }) as Words;
  words = {
    ...(come.first.en && { en: joined(come, 'en') }),
    ...(come.first.ko && { ko: joined(come, 'ko') }),
  };
  for (const listener of [...listeners]) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
