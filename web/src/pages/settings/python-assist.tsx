// Whether the editor helps to write Python; where the package for it is missing, how to get it.
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api.ts';
import { SwitchField } from '../../parts/field.tsx';
import { InstallCommand } from '../../parts/install-language.tsx';
import { useSaveSettings, useSettings } from '../../settings.ts';
import { useWords } from '../../words/words.ts';

export function PythonAssist() {
  const { settings: words } = useWords();
  const { pythonAssist } = useSettings();
  const save = useSaveSettings();
  const { data } = useQuery({ queryKey: ['about'], queryFn: api.about });
  const command = data?.assist.missing;
  const hint =
    command === undefined ? (
      words.pythonAssistHint
    ) : (
      <>
        {words.pythonAssistMissing} <InstallCommand command={command} />
      </>
    );
  return (
    <SwitchField
      label={words.pythonAssist}
      hint={hint}
      checked={pythonAssist && command === undefined}
      disabled={command !== undefined}
      onChange={(to) => save({ pythonAssist: to })}
    />
  );
}
