// The editor with the draft. It is the one part that renders with every key.
import { useEffect, useMemo } from 'react';
import { CodeEditor, type LineHeat, type Marker } from '../../editor/index.ts';
import { Failure } from '../../parts/failure.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useDark, useSettings } from '../../settings.ts';
import { useTongue, useWords } from '../../words/words.ts';
import { type Desk, useDesk } from './desk.ts';
import type { Keeper } from './draft-keeper.ts';
import { useEditorActions } from './editor-actions.ts';
import { errorsOfRun, errorsOfSubmission, heatOf, markersOf } from './markers.ts';
import { extensionOf } from './source-file.ts';
import { useDraftState } from './use-text.ts';

export function CodeArea() {
  const { draft } = useDesk();
  if (draft.keeper !== undefined) return <OpenCode keeper={draft.keeper} />;
  return draft.error ? <Failure error={draft.error} retry={draft.retry} /> : <Skeleton lines={6} />;
}

function OpenCode({ keeper }: { keeper: Keeper }) {
  const desk = useDesk();
  const { problem: words, common } = useWords();
  const settings = useSettings();
  const { text } = useDraftState(keeper);
  const { markers, heat } = useMarks(desk, text);
  const { problem, language, editor } = desk;
  const { actions } = useEditorActions(desk);
  useEffect(
    () => () => {
      editor.current = null;
    },
    [editor],
  );
  return (
    <div className="editor-place">
      <CodeEditor
        value={text}
        language={language}
        onChange={keeper.typed}
        options={settings}
        uiTongue={useTongue()}
        dark={useDark()}
        declarations={problem.declarations}
        path={`${problem.slug}/solution.${extensionOf(language)}`}
        markers={markers}
        heat={settings.heat ? heat : undefined}
        onReady={(handle) => {
          editor.current = handle;
        }}
        label={words.editorLabel(common.languages[language])}
        actions={actions}
      />
    </div>
  );
}

const NONE: readonly Marker[] = [];

/** What the judge said of places, as long as it is about this text. */
function useMarks(
  { run, submission, marked }: Desk,
  text: string,
): {
  readonly markers: readonly Marker[];
  readonly heat: readonly LineHeat[] | undefined;
} {
  const { judged } = submission;
  const { view } = run;
  // One that was handed in before the page was opened is about this text only if it is this very text.
  const isAbout = marked !== 'nothing' && judged !== undefined && (judged.isFresh || judged.source === text);
  const judgedView = isAbout ? judged.view : undefined;
  const markers = useMemo(() => {
    if (marked === 'run') return view === undefined ? NONE : markersOf(errorsOfRun(view));
    return judgedView === undefined ? NONE : markersOf(errorsOfSubmission(judgedView));
  }, [view, judgedView, marked]);
  const heat = useMemo(() => judgedView?.growth && heatOf(judgedView.growth), [judgedView]);
  return { markers, heat };
}
