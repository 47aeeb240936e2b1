// The language that a person writes this problem in: what the address says, else the last one here, else the one of the settings.
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useEffect } from 'react';
import type { Language } from '#judge/schema/language';
import { useSettings } from '../../settings.ts';
import type { LoadedProblem } from './desk.ts';

const route = getRouteApi('/problems/$slug');

export function useLanguage({
  slug,
  languages,
  missing,
}: LoadedProblem): readonly [Language, (language: Language) => void] {
  const { lang } = route.useSearch();
  const { language: usual } = useSettings();
  const navigate = route.useNavigate();
  // What nobody asked for here is a language that is installed.
  const installed = languages.filter((one) => missing[one] === undefined);
  const wishes = [lang, recall(slug), installed.find((one) => one === usual), ...installed, ...languages];
  const language = wishes.find((wish): wish is Language => languages.some((known) => known === wish)) ?? 'javascript';
  useEffect(() => {
    if (lang === language) remember(slug, language);
  }, [slug, lang, language]);
  const choose = useCallback(
    (lang: Language) =>
      void navigate({ search: (search) => ({ ...search, lang, submission: undefined }), replace: true }),
    [navigate],
  );
  return [language, choose];
}

const nameOf = (slug: string) => `olsol.lang:${slug}`;

function recall(slug: string): string | undefined {
  try {
    return localStorage.getItem(nameOf(slug)) ?? undefined;
  } catch {
    return undefined;
  }
}

function remember(slug: string, language: Language): void {
  try {
    localStorage.setItem(nameOf(slug), language);
  } catch {
    // Then the address remembers it.
  }
}
