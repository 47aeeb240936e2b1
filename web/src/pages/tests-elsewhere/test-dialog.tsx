// A test while it is written: a new one, or one that is there. What another tab saved meanwhile is never overwritten unasked.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { KeptTest, TestTaken } from '#server/schema/elsewhere';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { useFailureText } from '../../parts/failure.tsx';
import { ApiError } from '../../request.ts';
import { useNames, useWords } from '../../words/words.ts';
import { TestFields } from './test-fields.tsx';
import { testOf } from './test-of.ts';

type TestDialogProps = { readonly test: KeptTest | undefined; readonly onClose: () => void };

export function TestDialog({ test, onClose }: TestDialogProps) {
  const { tests: words, parts } = useWords();
  const form = useId();
  const [written, setWritten] = useState<TestTaken>(() => (test === undefined ? newTest() : testOf(test)));
  const saving = useSave(test, onClose);
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    if (!saving.isPending) saving.mutate({ test: written, version: test?.version });
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={test === undefined ? words.addTitle : words.editTitle}
      actions={
        <>
          <Button onClick={onClose}>{parts.cancel}</Button>
          <Button kind="primary" type="submit" form={form} disabled={saving.isPending}>
            {saving.isPending ? words.saving : words.save}
          </Button>
        </>
      }
    >
      <form id={form} className="tests-form" onSubmit={submit}>
        <TestFields test={written} onChange={setWritten} />
        <Trouble
          error={saving.error}
          onTake={(current) => {
            setWritten(testOf(current));
            saving.rebase(current);
          }}
          onOverwrite={(current) => saving.mutate({ test: written, version: current.version })}
        />
      </form>
    </Dialog>
  );
}

type TroubleProps = {
  readonly error: Error | null;
  readonly onTake: (current: KeptTest) => void;
  readonly onOverwrite: (current: KeptTest) => void;
};

function Trouble({ error, onTake, onOverwrite }: TroubleProps) {
  const { tests: words } = useWords();
  const names = useNames();
  const failureText = useFailureText();
  if (error === null) return null;
  const current = currentOf(error);
  if (current === undefined)
    return (
      <p role="alert" className="tests-bad">
        {words.saveFailed} {failureText(error)}
      </p>
    );
  const line = current.summary === undefined ? current.result : names(current.summary);
  return (
    <div role="alert" className="tests-conflict">
      <p>
        {words.conflict} {words.conflictNow(current.name, line)}
      </p>
      <div className="tests-actions">
        <Button onClick={() => onTake(current)}>{words.takeTheirs}</Button>
        <Button onClick={() => onOverwrite(current)}>{words.saveMine}</Button>
      </div>
    </div>
  );
}

type Saved = { readonly test: TestTaken; readonly version: number | undefined };

function useSave(test: KeptTest | undefined, onClose: () => void) {
  const client = useQueryClient();
  /** The version that was taken over from elsewhere. */
  const [base, setBase] = useState<number>();
  const saving = useMutation({
    mutationFn: ({ test: written, version }: Saved) =>
      test === undefined
        ? api.elsewhere.add(written)
        : api.elsewhere.save(test.id, { ...written, version: Math.max(version ?? 0, base ?? 0, test.version) }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['elsewhere'] });
      onClose();
    },
  });
  const rebase = (current: KeptTest) => {
    setBase(current.version);
    saving.reset();
  };
  return { ...saving, rebase };
}

function currentOf(error: Error): KeptTest | undefined {
  return error instanceof ApiError && error.status === 409 ? (error.current as KeptTest | undefined) : undefined;
}

function newTest(): TestTaken {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return { name: '', day, result: '', stages: {}, notes: '' };
}
