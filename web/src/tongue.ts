// The language that the page speaks: what the settings say, or else what the browser prefers.
import { useCallback, useSyncExternalStore } from 'react';
import { rememberedSettings, useSettings } from './settings.ts';

export type Tongue = 'ko' | 'en';

export function useTongue(): Tongue {
  const { tongue } = useSettings();
  const preferred = useSyncExternalStore(listen, browserTongue);
  return tongue === 'system' ? preferred : tongue;
}

/** The language that the page will speak, before anything of it is shown. */
export function firstTongue(): Tongue {
  const { tongue } = rememberedSettings();
  return tongue === 'system' ? browserTongue() : tongue;
}

/** Picks one of the names that a thing has by language: in the reader's, else in English, else any. */
export function useNames(): (names: Readonly<Record<string, string>>) => string {
  const tongue = useTongue();
  return useCallback((names) => names[tongue] ?? names.en ?? Object.values(names)[0] ?? '', [tongue]);
}

function browserTongue(): Tongue {
  const known = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => tag === 'ko' || tag === 'en');
  return known === 'ko' ? 'ko' : 'en';
}

function listen(listener: () => void): () => void {
  window.addEventListener('languagechange', listener);
  return () => window.removeEventListener('languagechange', listener);
}
