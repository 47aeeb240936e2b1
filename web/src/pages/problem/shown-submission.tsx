// A submission in the place of the draft: read only, with a way to restore it and a way back.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Submission } from '#server/schema/submission';
import { api } from '../../api.ts';
import { useFormat } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { Failure } from '../../parts/failure.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { heatOf, markersOfSubmission } from '../../report/markers.ts';
import { viewOf } from '../../report/submission-view.ts';
import { useWords } from '../../words/words.ts';
import { DeskEditor } from './desk-editor.tsx';
import { useRestore } from './use-restore.tsx';

const route = getRouteApi('/problems/$slug');

export function ShownSubmission({ id }: { id: string }) {
  const { data, error, refetch } = useShown(id);
  if (data !== undefined) return <Shown submission={data} />;
  return error === null ? <Skeleton lines={6} /> : <Failure error={error} retry={() => void refetch()} />;
}

/** The submission that the address names. */
export function useShown(id: string | undefined) {
  return useQuery({
    queryKey: ['submission', id],
    queryFn: () => api.submissions.get(id ?? ''),
    enabled: id !== undefined,
  });
}

function Shown({ submission }: { submission: Submission }) {
  return (
    <>
      <ShownBar submission={submission} />
      <ShownCode submission={submission} />
    </>
  );
}

function ShownBar({ submission }: { submission: Submission }) {
  const { problem: words } = useWords();
  const format = useFormat();
  const navigate = route.useNavigate();
  const { restore, dialog } = useRestore();
  const back = () => void navigate({ search: (search) => ({ ...search, submission: undefined }) });
  return (
    <div className="editor-shown-bar">
      <span className="editor-shown-text">{words.shown.bar(format.date(submission.createdAt))}</span>
      <Link to="/submissions/$id" params={{ id: submission.id }}>
        {words.shown.report}
      </Link>
      <Button onClick={back}>{words.shown.back}</Button>
      <Button kind="primary" onClick={() => void restore(submission)}>
        {words.shown.restore}
      </Button>
      {dialog}
    </div>
  );
}

const ignore = () => undefined;

function ShownCode({ submission }: { submission: Submission }) {
  const { id, source, language } = submission;
  const { warnings: words } = useWords();
  const view = useMemo(() => viewOf(submission), [submission]);
  const markers = useMemo(() => markersOfSubmission(view, words), [view, words]);
  const heat = useMemo(() => view.growth && heatOf(view.growth), [view]);
  const path = `submissions/${id}`;
  return (
    <DeskEditor
      value={source}
      language={language}
      path={path}
      onChange={ignore}
      markers={markers}
      heat={heat}
      readOnly
    />
  );
}
