// Whether what was typed is saved, and what to do when it is not.

import { Button } from '../../parts/button.tsx';
import { useFailureText } from '../../parts/failure.tsx';
import { Icon, type IconName } from '../../parts/icon.tsx';
import { toast } from '../../parts/toast.ts';
import { useWords } from '../../words/words.ts';
import type { Keeper } from './draft-keeper.ts';
import type { SaveStatus } from './draft-state.ts';
import { useSaveStatus } from './use-text.ts';

const ICONS: Readonly<Record<SaveStatus, IconName>> = {
  saved: 'check',
  saving: 'dash',
  waiting: 'dash',
  away: 'warning',
  conflict: 'warning',
  refused: 'warning',
  elsewhere: 'warning',
};

/** `onConflict` opens the choice between two versions again. */
export function SaveStatusText({ keeper, onConflict }: { keeper: Keeper; onConflict?: () => void }) {
  const { problem: words } = useWords();
  const status = useSaveStatus(keeper);
  const refused = status === 'refused' ? keeper.get().refused : undefined;
  return (
    <span className={`save-status save-status-${status}`}>
      <Icon name={ICONS[status]} />
      <span className="save-status-text">{[words.saveStatus[status], refused].filter(Boolean).join(': ')}</span>
      {status === 'elsewhere' && <Reload keeper={keeper} />}
      {status === 'conflict' && onConflict && (
        <Button kind="quiet" onClick={onConflict}>
          {words.choose}
        </Button>
      )}
    </span>
  );
}

function Reload({ keeper }: { keeper: Keeper }) {
  const { problem: words } = useWords();
  const failureText = useFailureText();
  const reload = () => keeper.reload().catch((error: unknown) => toast.error(failureText(error)));
  return (
    <Button kind="quiet" onClick={() => void reload()}>
      {words.reload}
    </Button>
  );
}
