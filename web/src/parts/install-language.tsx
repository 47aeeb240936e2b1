// A language that is not installed: what installs it.
import { LANGUAGE_NAMES } from '#judge/report/names';
import type { Language } from '#judge/schema/language';
import { useWords } from '../words/words.ts';
import { CopyButton } from './copy.tsx';
import './install-language.css';

type Props = { readonly language: Language; readonly command: string };

export function InstallLanguage({ language, command }: Props) {
  const { languages: words } = useWords();
  return (
    <div className="install-language">
      <p>
        <strong>{words.missing(LANGUAGE_NAMES[language])}</strong> {words.install}
      </p>
      <InstallCommand command={command} />
    </div>
  );
}

/** To be copied into a shell. */
export function InstallCommand({ command }: Pick<Props, 'command'>) {
  const { languages: words } = useWords();
  return (
    <span className="install-language-command">
      <code>{command}</code>
      <CopyButton text={command} label={words.copyCommand} />
    </span>
  );
}
