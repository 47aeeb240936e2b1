// The choice between two versions of the draft, when another tab saved one meanwhile.
import { ConflictDialog } from './conflict-dialog.tsx';
import { useDesk } from './desk.ts';

export function DraftConflict() {
  const { draft, language, conflictAsked } = useDesk();
  return draft.keeper ? <ConflictDialog keeper={draft.keeper} language={language} asked={conflictAsked} /> : null;
}
