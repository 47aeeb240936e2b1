// The button that begins an exam, and the question before it: from then on the clock runs.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { NewSitting } from '#server/schema/sitting';
import { api } from '../../api.ts';
import { useKeepRunning } from '../../exam/running.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { useWords } from '../../words/words.ts';

type BeginProps = {
  readonly name: string;
  readonly minutes: number;
  readonly wanted: NewSitting;
  readonly disabled: boolean;
  readonly label: string;
};

export function Begin({ name, minutes, wanted, disabled, label }: BeginProps) {
  const { exams: words } = useWords();
  const [isAsking, setAsking] = useState(false);
  const keep = useKeepRunning();
  const client = useQueryClient();
  const navigate = useNavigate();
  const begin = useMutation({
    mutationFn: () => api.sittings.begin(wanted),
    onSuccess: async (sitting) => {
      keep(sitting);
      setAsking(false);
      // Its problems are other ones now: without help, with drafts of their own.
      await Promise.all(
        [['exams'], ['problem'], ['draft'], ['history']].map((queryKey) => client.invalidateQueries({ queryKey })),
      );
      const [first] = sitting.problems;
      if (first !== undefined) await navigate({ to: '/problems/$slug', params: { slug: first.slug } });
    },
  });
  const ask = (open: boolean) => {
    begin.reset();
    setAsking(open);
  };
  return (
    <>
      <Button kind="primary" disabled={disabled} onClick={() => ask(true)}>
        {label}
      </Button>
      <Dialog
        open={isAsking}
        onOpenChange={ask}
        title={words.beginTitle(name)}
        description={words.beginText(words.minutes(minutes))}
        actions={
          <>
            <Button onClick={() => ask(false)}>{words.notYet}</Button>
            <Button kind="primary" disabled={begin.isPending} onClick={() => begin.mutate()}>
              {words.beginNow}
            </Button>
          </>
        }
      >
        {begin.error && (
          <p role="alert" className="exams-refused">
            {begin.error.message}
          </p>
        )}
      </Dialog>
    </>
  );
}
