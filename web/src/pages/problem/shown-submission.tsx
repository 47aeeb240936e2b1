// A submission in the place of the draft: read only, with a way to restore it and a way back.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import type { Submission } from '#server/schema/submission';
import { api } from '../../api.ts';
import { CodeEditor } from '../../editor/index.ts';
import { useFormat } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { Failure } from '../../parts/failure.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useDark, useSettings } from '../../settings.ts';
import { useTongue, useWords } from '../../words/words.ts';
import { useDesk } from './desk.ts';
import { useEditorActions } from './editor-actions.ts';
import { errorsOfSubmission, heatOf, markersOf } from './markers.ts';
import { extensionOf } from './source-file.ts';
import { viewOf } from './submission-view.ts';
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
  const desk = useDesk();
  const { problem: words, common } = useWords();
  const settings = useSettings();
  const { actions } = useEditorActions(desk);
  const { id, source, language } = submission;
  const view = useMemo(() => viewOf(submission), [submission]);
  const markers = useMemo(() => markersOf(errorsOfSubmission(view)), [view]);
  const heat = useMemo(() => view.growth && heatOf(view.growth), [view]);
  const { editor } = desk;
  useEffect(
    () => () => {
      editor.current = null;
    },
    [editor],
  );
  return (
    <div className="editor-place">
      <CodeEditor
        value={source}
        language={language}
        onChange={ignore}
        options={settings}
        uiTongue={useTongue()}
        dark={useDark()}
        declarations={desk.problem.declarations}
        path={`submissions/${id}.${extensionOf(language)}`}
        markers={markers}
        heat={settings.heat ? heat : undefined}
        readOnly
        onReady={(handle) => {
          editor.current = handle;
        }}
        label={words.editorLabel(common.languages[language])}
        actions={actions}
      />
    </div>
  );
}
