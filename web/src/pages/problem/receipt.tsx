// The efficiency receipt of a submission: how far measuring is, and then the plot, its sentence and the switch of the line heat.
import { lazy, Suspense, useMemo } from 'react';
import type { Growth } from '#judge/schema/growth';
import type { Report } from '#judge/schema/report';
import { useFormat } from '../../format.ts';
import { SwitchField } from '../../parts/field.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import type { SubmissionView } from '../../report/submission-view.ts';
import { useSaveSettings, useSettings } from '../../settings.ts';
import { useWords } from '../../words/words.ts';
import { useDesk } from './desk.ts';
import './receipt.css';

/** Where the way to the receipt leads. */
export const RECEIPT_ID = 'problem-receipt';

const GrowthPlot = lazy(() =>
  import('../../parts/growth-plot.tsx').then(({ GrowthPlot }) => ({ default: GrowthPlot })),
);

export function Receipt({ view }: { view: SubmissionView }) {
  const { problem: words } = useWords();
  const { growth, phase, report } = view;
  const { growth: ladder } = useDesk().problem;
  const isMeasuring = phase === 'measuring' && ladder !== undefined;
  if (growth === undefined && !isMeasuring) return null;
  return (
    <section id={RECEIPT_ID} className="receipt" tabIndex={-1} aria-label={words.receipt.title}>
      <h2 className="receipt-title">{words.receipt.title}</h2>
      {growth === undefined ? <Measuring view={view} /> : <Shown growth={growth} report={report} />}
    </section>
  );
}

function Measuring({ view: { measured } }: { view: SubmissionView }) {
  const { receipt: words } = useWords().problem;
  const { growth: ladder } = useDesk().problem;
  const format = useFormat();
  const text =
    measured === undefined
      ? words.measuringSoon
      : words.measuring(words[measured.who], ladder?.variable ?? 'n', format.count(measured.n));
  return (
    <div className="judged-progress">
      <p className="judged-line number">{text}</p>
      <progress aria-label={words.measuringSoon} />
    </div>
  );
}

function Shown({ growth, report }: { growth: Growth; report: Report | undefined }) {
  const { receipt: words } = useWords().problem;
  const { actions } = useDesk();
  const { heat } = useSettings();
  const save = useSaveSettings();
  // All efficiency cases of a problem have their limit by the same rule.
  const limitRule = useMemo(
    () => report?.groups.flatMap(({ cases }) => cases).find(({ efficiency }) => efficiency)?.efficiency,
    [report],
  );
  return (
    <>
      <p className="receipt-note">{words.explain}</p>
      <Suspense fallback={<Skeleton lines={6} />}>
        <GrowthPlot growth={growth} onLine={(line) => actions.goTo(line)} limitRule={limitRule} />
      </Suspense>
      {growth.lines.length > 0 && (
        <SwitchField label={words.heat} checked={heat} onChange={(isOn) => save({ heat: isOn })} />
      )}
    </>
  );
}
