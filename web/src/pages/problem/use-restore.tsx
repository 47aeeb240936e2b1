// Puts a submission back into the editor, in its own language; asks first when something else is written there.
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { Submission } from '#server/schema/submission';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { useFailureText } from '../../parts/failure.tsx';
import { toast } from '../../parts/toast.ts';
import { useWords } from '../../words/words.ts';
import { useDesk } from './desk.ts';
import type { Keeper } from './draft-keeper.ts';
import { draftPlace, openText } from './kept-texts.ts';

type Restored = Pick<Submission, 'source' | 'language'>;

const route = getRouteApi('/problems/$slug');

export function useRestore(): { readonly restore: (from: Restored) => Promise<void>; readonly dialog: ReactNode } {
  const { problem: words } = useWords();
  const desk = useDesk();
  const { problem } = desk;
  const navigate = route.useNavigate();
  const failureText = useFailureText();
  const [asked, setAsked] = useState<Restored>();

  const put = (keeper: Keeper, { source, language }: Restored) => {
    const before = keeper.get().text;
    desk.show('editor');
    // Into the editor that is open, so that its own undo can take it back as well.
    if (language === desk.language && desk.shownId === undefined)
      return desk.actions.replace(source, words.restore.done);
    keeper.typed(source);
    void navigate({ search: (search) => ({ ...search, lang: language, submission: undefined }) });
    toast(words.restore.done, { action: { label: words.undo, onClick: () => keeper.typed(before) } });
  };
  const open = async (from: Restored, isSure: boolean) => {
    try {
      const keeper = await openText(draftPlace(problem.slug, from.language, problem.sitting));
      const { text } = keeper.get();
      const isOwnWork = text.trim() !== '' && text !== from.source && text !== problem.templates[from.language];
      if (isOwnWork && !isSure) setAsked(from);
      else put(keeper, from);
    } catch (error) {
      toast.error(failureText(error));
    }
  };
  const confirm = () => {
    if (asked !== undefined) void open(asked, true);
    setAsked(undefined);
  };
  const dialog = <Question isOpen={asked !== undefined} onConfirm={confirm} onKeep={() => setAsked(undefined)} />;
  return { restore: (from) => open(from, false), dialog };
}

type QuestionProps = { readonly isOpen: boolean; readonly onConfirm: () => void; readonly onKeep: () => void };

function Question({ isOpen, onConfirm, onKeep }: QuestionProps) {
  const { restore: words } = useWords().problem;
  const actions = (
    <>
      <Button onClick={onKeep}>{words.keep}</Button>
      <Button kind="primary" onClick={onConfirm}>
        {words.confirm}
      </Button>
    </>
  );
  const onOpenChange = (open: boolean) => {
    if (!open) onKeep();
  };
  return (
    <Dialog
      open={isOpen}
      onOpenChange={onOpenChange}
      title={words.title}
      description={words.explain}
      actions={actions}
    />
  );
}
