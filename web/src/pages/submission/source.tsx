// The source as it was handed in, with what the judge and the receipt say of its lines.
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Growth } from '#judge/schema/growth';
import type { Submission } from '#server/schema/submission';
import { api } from '../../api.ts';
import { CodeEditor, type EditorHandle } from '../../editor/index.ts';
import { useFormat } from '../../format.ts';
import { SwitchField } from '../../parts/field.tsx';
import { heatOf, markersOfSubmission } from '../../report/markers.ts';
import type { SubmissionView } from '../../report/submission-view.ts';
import { useDark, useSaveSettings, useSettings } from '../../settings.ts';
import { openPalette, openShortcuts } from '../../shell/overlays.ts';
import { useTongue, useWords } from '../../words/words.ts';

type SourceProps = {
  readonly submission: Submission;
  readonly view: SubmissionView;
  readonly onReady: (handle: EditorHandle) => void;
};

const nothing = () => undefined;
const ACTIONS = { run: nothing, submit: nothing, save: nothing, palette: openPalette, help: openShortcuts };

export function Source({ submission, view, onReady }: SourceProps) {
  const { history, warnings: words } = useWords();
  const markers = useMemo(() => markersOfSubmission(view, words), [view, words]);
  const format = useFormat();
  const settings = useSettings();
  const { id, source, language } = submission;
  const dark = useDark();
  const tongue = useTongue();
  const { data: problem } = useQuery({
    queryKey: ['problem', submission.problem, tongue],
    queryFn: () => api.problems.get(submission.problem, tongue),
  });
  return (
    <section className="submission-source" aria-labelledby="submission-source">
      <div className="submission-section-head">
        <h2 id="submission-source">{history.submission.source}</h2>
        <span className="submission-muted">{history.submission.sourceChars(format.count(submission.sourceChars))}</span>
        {view.growth && <HeatSwitch />}
      </div>
      <div className="submission-editor" style={{ height: heightOf(source, settings.fontSize) }}>
        <CodeEditor
          value={source}
          language={language}
          onChange={nothing}
          options={settings}
          uiTongue={tongue}
          dark={dark}
          declarations={problem?.declarations ?? ''}
          path={`submission-${id}`}
          markers={markers}
          heat={settings.heat ? heatIn(view.growth) : undefined}
          readOnly
          onReady={onReady}
          label={history.submission.sourceLabel}
          actions={ACTIONS}
        />
      </div>
    </section>
  );
}

/** As high as the source, but never higher than most of the window. */
function heightOf(source: string, fontSize: number): string {
  return `clamp(10rem, ${Math.ceil(source.split('\n').length * fontSize * 1.6) + 40}px, 75vh)`;
}

function heatIn(growth: Growth | undefined) {
  return growth && heatOf(growth);
}

function HeatSwitch() {
  const { history } = useWords();
  const { heat } = useSettings();
  const save = useSaveSettings();
  return <SwitchField label={history.submission.heat} checked={heat} onChange={(checked) => save({ heat: checked })} />;
}
