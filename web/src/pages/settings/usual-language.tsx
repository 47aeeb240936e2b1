// The language that a new problem opens with, out of all that there are.
import { useQuery } from '@tanstack/react-query';
import type { Language } from '#judge/schema/language';
import { api } from '../../api.ts';
import { InstallLanguage } from '../../parts/install-language.tsx';
import { type MissingLanguages, useLanguageName } from '../../parts/language-name.ts';
import { LANGUAGES } from '../../searches.ts';
import { useSaveSettings, useSettings } from '../../settings.ts';
import { useWords } from '../../words/words.ts';
import { Choice } from './choice.tsx';

export function UsualLanguage() {
  const { settings: words } = useWords();
  const { language } = useSettings();
  const save = useSaveSettings();
  const missing = useMissing();
  const nameOf = useLanguageName(missing);
  const names = Object.fromEntries(LANGUAGES.map((one) => [one, nameOf(one)])) as Record<Language, string>;
  const command = missing[language];
  return (
    <>
      <Choice label={words.language} value={language} names={names} onChange={(chosen) => save({ language: chosen })} />
      {command !== undefined && <InstallLanguage language={language} command={command} />}
    </>
  );
}

/** None until the server has said what it has. */
function useMissing(): MissingLanguages {
  const { data } = useQuery({ queryKey: ['about'], queryFn: api.about });
  return Object.fromEntries(data?.languages.map(({ language, missing }) => [language, missing]) ?? []);
}
