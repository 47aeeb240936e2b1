// Two versions of a text: both are shown, and the person says which one goes on.
import { useEffect, useState } from 'react';
import { DiffEditor } from '../../editor/index.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { useDark, useSettings } from '../../settings.ts';
import { useTongue, useWords } from '../../words/words.ts';
import type { Keeper } from './draft-keeper.ts';
import { useDraftState } from './use-text.ts';

type ConflictDialogProps = {
  readonly keeper: Keeper;
  readonly language: string;
  /** Changes when the person asks for the choice again. */
  readonly asked?: number;
};

export function ConflictDialog({ keeper, language, asked = 0 }: ConflictDialogProps) {
  const { conflict: words } = useWords().problem;
  const { conflict, text } = useDraftState(keeper);
  const [isOpen, setOpen] = useState(true);
  // Opens by itself with each new conflict, and whenever it is asked for.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => setOpen(true), [conflict?.version, asked]);
  if (conflict === undefined) return null;
  const actions = (
    <>
      <Button kind="quiet" onClick={() => setOpen(false)}>
        {words.later}
      </Button>
      <Button onClick={keeper.takeOther}>{words.takeOther}</Button>
      <Button kind="primary" onClick={keeper.keepMine}>
        {words.keepMine}
      </Button>
    </>
  );
  return (
    <Dialog open={isOpen} onOpenChange={setOpen} title={words.title} description={words.explain} actions={actions} wide>
      <TwoTexts mine={text} other={conflict.text} language={language} />
    </Dialog>
  );
}

function TwoTexts({ mine, other, language }: { mine: string; other: string; language: string }) {
  const { conflict: words } = useWords().problem;
  const { fontSize } = useSettings();
  return (
    <div className="problem-diff">
      <DiffEditor
        before={other}
        after={mine}
        language={language}
        dark={useDark()}
        uiTongue={useTongue()}
        labels={{ before: words.other, after: words.mine }}
        options={{ fontSize }}
      />
    </div>
  );
}
