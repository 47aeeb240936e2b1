// Bringing back what an export took along.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { api } from '../../api.ts';
import { useFormat } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { useFailureText } from '../../parts/failure.tsx';
import { useWords } from '../../words/words.ts';

export function Import() {
  const { settings: words } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const client = useQueryClient();
  const importing = useMutation({ mutationFn: api.data.import, onSuccess: () => client.invalidateQueries() });
  const choose = ({ target }: React.ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    // So that the same file can be chosen again.
    target.value = '';
    if (file !== undefined) importing.mutate(file);
  };
  return (
    <div className="settings-action">
      <h3>{words.import}</h3>
      <p>{words.importHint}</p>
      <input ref={input} type="file" accept=".json,.zip" hidden aria-label={words.import} onChange={choose} />
      <Button disabled={importing.isPending} onClick={() => input.current?.click()}>
        {importing.isPending ? words.importing : words.importChoose}
      </Button>
      <Result importing={importing} />
    </div>
  );
}

type Importing = {
  readonly data: { readonly submissions: number; readonly skipped: number } | undefined;
  readonly error: Error | null;
};

function Result({ importing: { data, error } }: { readonly importing: Importing }) {
  const { settings: words } = useWords();
  const format = useFormat();
  const failureText = useFailureText();
  return (
    <div role="status">
      {data && (
        <p className="settings-good">{words.imported(format.count(data.submissions), format.count(data.skipped))}</p>
      )}
      {error && (
        <p className="settings-bad">
          {words.importFailed} {failureText(error)}
        </p>
      )}
    </div>
  );
}
