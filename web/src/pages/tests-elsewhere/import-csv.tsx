// Bringing tests as a CSV file: what it would add and what is wrong with it are shown before anything is taken.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { CsvCheck } from '#server/schema/elsewhere';
import { api } from '../../api.ts';
import { useFormat } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { useFailureText } from '../../parts/failure.tsx';
import { toast } from '../../parts/toast.ts';
import { useWords } from '../../words/words.ts';
import { CsvPreview } from './csv-preview.tsx';
import { MOST_FILE_BYTES, textOf } from './text-file.ts';

type Looked = { readonly text: string; readonly check: CsvCheck };

export function ImportCsv() {
  const { tests: words, parts } = useWords();
  const format = useFormat();
  const input = useRef<HTMLInputElement>(null);
  const looking = useMutation({ mutationFn: look });
  const bringing = useBring(looking.reset);
  const choose = ({ target }: React.ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    // So that the same file can be chosen again.
    target.value = '';
    bringing.reset();
    if (file === undefined) return;
    if (file.size > MOST_FILE_BYTES) toast.error(words.tooLarge);
    else looking.mutate(file);
  };
  const pick = () => input.current?.click();
  const looked = looking.data;
  const added = looked?.check.added.length ?? 0;
  const canAdd = looked !== undefined && added > 0 && looked.check.errors.length === 0 && !bringing.isPending;
  return (
    <>
      <input ref={input} type="file" accept=".csv,text/csv" hidden aria-label={words.importCsv} onChange={choose} />
      <Button onClick={pick}>{words.importCsv}</Button>
      <Dialog
        wide
        open={!looking.isIdle}
        onOpenChange={() => looking.reset()}
        title={words.importTitle}
        actions={
          <>
            <Button onClick={() => looking.reset()}>{parts.cancel}</Button>
            <Button onClick={pick}>{words.otherFile}</Button>
            <Button
              kind="primary"
              disabled={!canAdd}
              onClick={() => looked !== undefined && bringing.mutate(looked.text)}
            >
              {words.importNow(format.count(added))}
            </Button>
          </>
        }
      >
        {looking.isPending && <p role="status">{words.checking}</p>}
        <Failed error={looking.error ?? bringing.error} />
        {looked && <CsvPreview check={looked.check} />}
      </Dialog>
    </>
  );
}

async function look(file: File): Promise<Looked> {
  const text = await textOf(file);
  return { text, check: await api.elsewhere.checkCsv(text) };
}

function useBring(onDone: () => void) {
  const { tests: words } = useWords();
  const format = useFormat();
  const client = useQueryClient();
  return useMutation({
    mutationFn: api.elsewhere.importCsv,
    onSuccess: async ({ added }) => {
      await client.invalidateQueries({ queryKey: ['elsewhere'] });
      toast.success(words.imported(format.count(added)));
      onDone();
    },
  });
}

function Failed({ error }: { readonly error: Error | null }) {
  const { tests: words } = useWords();
  const failureText = useFailureText();
  if (error === null) return null;
  return (
    <p role="alert" className="tests-bad">
      {words.fileFailed} {failureText(error)}
    </p>
  );
}
