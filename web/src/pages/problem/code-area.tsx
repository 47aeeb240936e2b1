// The editor with the draft. It is the one part that renders with every key.
import { useMemo } from 'react';
import type { LineHeat, Marker } from '../../editor/index.ts';
import { Failure } from '../../parts/failure.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { heatOf, markersOf, markersOfSubmission } from '../../report/markers.ts';
import { useWords } from '../../words/words.ts';
import { type Desk, useDesk } from './desk.ts';
import { DeskEditor } from './desk-editor.tsx';
import type { Keeper } from './draft-keeper.ts';
import { errorsOfRun } from './run-view.ts';
import { useDraftState } from './use-text.ts';

export function CodeArea() {
  const { draft } = useDesk();
  if (draft.keeper !== undefined) return <OpenCode keeper={draft.keeper} />;
  return draft.error ? <Failure error={draft.error} retry={draft.retry} /> : <Skeleton lines={6} />;
}

function OpenCode({ keeper }: { keeper: Keeper }) {
  const desk = useDesk();
  const { text } = useDraftState(keeper);
  const { markers, heat } = useMarks(desk, text);
  const { problem, language } = desk;
  const path = `${problem.slug}/solution`;
  return (
    <DeskEditor value={text} language={language} path={path} onChange={keeper.typed} markers={markers} heat={heat} />
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
  const { warnings: words } = useWords();
  const { judged } = submission;
  const { view } = run;
  // One that was handed in before the page was opened is about this text only if it is this very text.
  const isAbout = marked !== 'nothing' && judged !== undefined && (judged.isFresh || judged.source === text);
  const judgedView = isAbout ? judged.view : undefined;
  const markers = useMemo(() => {
    if (marked === 'run') return view === undefined ? NONE : markersOf(errorsOfRun(view));
    return judgedView === undefined ? NONE : markersOfSubmission(judgedView, words);
  }, [view, judgedView, marked, words]);
  const heat = useMemo(() => judgedView?.growth && heatOf(judgedView.growth), [judgedView]);
  return { markers, heat };
}
