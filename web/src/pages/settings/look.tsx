// Language and theme.
import { useSaveSettings, useSettings } from '../../settings.ts';
import { useWords } from '../../words/words.ts';
import { Choice } from './choice.tsx';
import { Section } from './section.tsx';

export function Look() {
  const { settings: words } = useWords();
  const { tongue, theme } = useSettings();
  const save = useSaveSettings();
  return (
    <Section title={words.look}>
      <Choice label={words.tongue} value={tongue} names={words.tongues} onChange={(to) => save({ tongue: to })} />
      <Choice label={words.theme} value={theme} names={words.themes} onChange={(to) => save({ theme: to })} />
    </Section>
  );
}
