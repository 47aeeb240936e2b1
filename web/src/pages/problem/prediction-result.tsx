// Beside a result: what was predicted of it, and whether that came true.
import type { Prediction } from '#server/schema/prediction';
import { useFormat } from '../../format.ts';
import { Mark } from '../../parts/mark.tsx';
import { isUnderWay, type SubmissionView } from '../../report/submission-view.ts';
import { useWords } from '../../words/words.ts';
import './predict.css';

type PredictionResultProps = { readonly prediction: Prediction; readonly view: SubmissionView };

export function PredictionResult({ prediction, view }: PredictionResultProps) {
  const { predictions: words, names, plots } = useWords();
  const format = useFormat();
  const { report, growth } = view;
  const { standing, growth: expected, confidencePercent } = prediction;
  if (report === undefined || report.standing === 'untried') return null;
  const stated = words.predicted(names.standings[standing], format.percent(confidencePercent / 100));
  const measured = growth?.candidate.growth;
  return (
    <section className="prediction" aria-label={words.result}>
      <h2>{words.result}</h2>
      <Part isRight={standing === report.standing} text={words.was(stated, names.standings[report.standing])} />
      {expected !== undefined && measured !== undefined && (
        <Part isRight={expected === measured} text={words.was(plots.classes[expected], plots.classes[measured])} />
      )}
      {expected !== undefined && measured === undefined && (
        <span className="prediction-pending">
          {words.was(plots.classes[expected], isUnderWay(view) ? words.pending : words.unmeasured)}
        </span>
      )}
    </section>
  );
}

function Part({ isRight, text }: { readonly isRight: boolean; readonly text: string }) {
  const { predictions: words } = useWords();
  return (
    <span className="prediction-part">
      <Mark
        icon={isRight ? 'check' : 'cross'}
        tone={isRight ? 'ok' : 'bad'}
        text={isRight ? words.right : words.wrong}
      />
      {text}
    </span>
  );
}
