// Deleting everything: asks for a typed word, because nothing brings it back.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { useFailureText } from '../../parts/failure.tsx';
import { Field } from '../../parts/field.tsx';
import { toast } from '../../parts/toast.ts';
import { useWords } from '../../words/words.ts';
import { forgetEverything } from './forget.ts';

export function DeleteAll() {
  const { settings: words } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="settings-action">
      <h3>{words.remove}</h3>
      <p>{words.removeHint}</p>
      <Button kind="danger" onClick={() => setOpen(true)}>
        {words.removeButton}
      </Button>
      <Dialog open={isOpen} onOpenChange={setOpen} title={words.removeTitle} description={words.removeMore}>
        <Confirmation onDone={() => setOpen(false)} />
      </Dialog>
    </div>
  );
}

function Confirmation({ onDone }: { readonly onDone: () => void }) {
  const { settings: words, parts } = useWords();
  const [typed, setTyped] = useState('');
  const failureText = useFailureText();
  const deleting = useDelete(onDone);
  const isMeant = typed.trim().toLowerCase() === words.removeWord;
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    if (isMeant && !deleting.isPending) deleting.mutate();
  };
  return (
    <form className="settings-confirm" onSubmit={submit}>
      <Field label={words.removeType(words.removeWord)}>
        <input type="text" value={typed} autoComplete="off" onChange={(event) => setTyped(event.target.value)} />
      </Field>
      {deleting.error && (
        <p role="alert" className="settings-bad">
          {words.removeFailed} {failureText(deleting.error)}
        </p>
      )}
      <footer className="dialog-actions">
        <Button onClick={onDone}>{parts.cancel}</Button>
        <Button kind="danger" type="submit" disabled={!isMeant || deleting.isPending}>
          {deleting.isPending ? words.removing : words.removeNow}
        </Button>
      </footer>
    </form>
  );
}

function useDelete(onDone: () => void) {
  const { settings: words } = useWords();
  const client = useQueryClient();
  return useMutation({
    mutationFn: api.data.deleteAll,
    onSuccess: async () => {
      forgetEverything();
      toast.success(words.removed);
      onDone();
      await client.resetQueries();
    },
  });
}
