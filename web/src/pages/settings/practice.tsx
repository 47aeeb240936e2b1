// How practice goes.
import { SwitchField } from '../../parts/field.tsx';
import { useSaveSettings, useSettings } from '../../settings.ts';
import { useWords } from '../../words/words.ts';
import { Section } from './section.tsx';

export function Practice() {
  const { settings: words } = useWords();
  const { receipts, heat, revealSecrets } = useSettings();
  const save = useSaveSettings();
  return (
    <Section title={words.practice}>
      <SwitchField
        label={words.receipts}
        hint={words.receiptsHint}
        checked={receipts}
        onChange={(to) => save({ receipts: to })}
      />
      <SwitchField label={words.heat} hint={words.heatHint} checked={heat} onChange={(to) => save({ heat: to })} />
      <SwitchField
        label={words.reveal}
        hint={words.revealHint}
        checked={revealSecrets}
        onChange={(to) => save({ revealSecrets: to })}
      />
    </Section>
  );
}
