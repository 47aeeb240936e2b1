// How the editor behaves.
import { Field, SwitchField } from '../../parts/field.tsx';
import { useSaveSettings, useSettings } from '../../settings.ts';
import { useWords } from '../../words/words.ts';
import { PythonAssist } from './python-assist.tsx';
import { Section } from './section.tsx';
import { UsualLanguage } from './usual-language.tsx';

const FONT_SIZES = [10, 11, 12, 13, 14, 15, 16, 18, 20, 22, 24, 28, 32];
const TAB_SIZES = [1, 2, 3, 4, 5, 6, 7, 8];

export function Editor() {
  const { settings: words } = useWords();
  const settings = useSettings();
  const save = useSaveSettings();
  return (
    <Section title={words.editor}>
      <UsualLanguage />
      <div className="settings-row">
        <Size
          label={words.fontSize}
          value={settings.fontSize}
          sizes={FONT_SIZES}
          onChange={(fontSize) => save({ fontSize })}
        />
        <Size
          label={words.tabSize}
          value={settings.tabSize}
          sizes={TAB_SIZES}
          onChange={(tabSize) => save({ tabSize })}
        />
        <Size
          label={words.wideTabSize}
          value={settings.wideTabSize}
          sizes={TAB_SIZES}
          onChange={(wideTabSize) => save({ wideTabSize })}
        />
      </div>
      <PythonAssist />
      <SwitchField label={words.wordWrap} checked={settings.wordWrap} onChange={(wordWrap) => save({ wordWrap })} />
      <SwitchField label={words.vim} hint={words.vimHint} checked={settings.vim} onChange={(vim) => save({ vim })} />
    </Section>
  );
}

type SizeProps = {
  readonly label: string;
  readonly value: number;
  readonly sizes: readonly number[];
  readonly onChange: (value: number) => void;
};

/** A size that was set elsewhere is offered too. */
function Size({ label, value, sizes, onChange }: SizeProps) {
  const offered = [...new Set([...sizes, value])].toSorted((a, b) => a - b);
  return (
    <Field label={label}>
      <select value={value} onChange={(event) => onChange(Number(event.target.value))}>
        {offered.map((size) => (
          <option key={size}>{size}</option>
        ))}
      </select>
    </Field>
  );
}
