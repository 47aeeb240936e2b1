// How far judging is, for a submission that is still waited for; or why there will be no result.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api.ts';
import { useFormat } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { useFailureText } from '../../parts/failure.tsx';
import { toast } from '../../parts/toast.ts';
import { isUnderWay, progressOf, type SubmissionView } from '../../report/submission-view.ts';
import { useWords } from '../../words/words.ts';

export function Progress({ id, view }: { readonly id: string; readonly view: SubmissionView }) {
  const { history } = useWords();
  const words = history.submission;
  const text = useStateText()(view);
  if (text === '') return null;
  if (!isUnderWay(view)) {
    return (
      <div className="submission-state">
        <p>{text}</p>
        {view.failure !== undefined && <pre>{view.failure}</pre>}
        <p>{words.again}</p>
      </div>
    );
  }
  const part = progressOf(view);
  return (
    <div className="submission-state">
      <p aria-live="polite">{text}</p>
      {view.phase !== 'measuring' && (
        <progress max={1} aria-label={text} {...(part === undefined ? {} : { value: part })} />
      )}
      {view.phase !== 'measuring' && view.total > 0 && <Count view={view} />}
      {view.report === undefined && <Cancel id={id} />}
    </div>
  );
}

function Count({ view: { done, total } }: { readonly view: SubmissionView }) {
  const { history } = useWords();
  const format = useFormat();
  return <span className="number">{history.submission.progress(format.count(done), format.count(total))}</span>;
}

function Cancel({ id }: { readonly id: string }) {
  const { history } = useWords();
  const client = useQueryClient();
  const textOf = useFailureText();
  const { mutate, isPending } = useMutation({
    mutationFn: () => api.submissions.cancel(id),
    onSuccess: () => client.invalidateQueries({ queryKey: ['history'] }),
    onError: (error) => void toast.error(textOf(error)),
  });
  return (
    <Button disabled={isPending} onClick={() => mutate()}>
      {history.submission.cancel}
    </Button>
  );
}

/** Empty once there is nothing to wait for and nothing that failed. */
function useStateText(): (view: SubmissionView) => string {
  const { history } = useWords();
  const format = useFormat();
  const words = history.submission;
  return ({ phase, ahead }) => {
    switch (phase) {
      case 'sending':
      case 'queued':
        return words.queued(format.count(ahead));
      case 'preparing':
        return words.preparing;
      case 'building':
        return words.building;
      case 'judging':
        return words.judging;
      case 'measuring':
        return words.measuringGrowth;
      case 'cancelled':
        return words.cancelled;
      case 'failed':
        return words.failed;
      case 'done':
        return '';
    }
  };
}
