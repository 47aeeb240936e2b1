// How reviews come back, and whether results are predicted.
import { useFormat } from '../../format.ts';
import { Field, SwitchField } from '../../parts/field.tsx';
import { useSaveSettings, useSettings } from '../../settings.ts';
import { useWords } from '../../words/words.ts';
import { Section } from './section.tsx';

const RETENTIONS = [0.8, 0.85, 0.9, 0.93, 0.95, 0.97];
const NEW_PER_DAY = [0, 1, 2, 3, 5, 8, 10, 15, 20, 30, 50, 100];

export function Review() {
  const { settings: words, review } = useWords();
  const { reviewRetention, reviewNewPerDay, predictions } = useSettings();
  const save = useSaveSettings();
  const format = useFormat();
  return (
    <Section title={review.title}>
      <Field label={words.retention} hint={words.retentionHint}>
        <select value={reviewRetention} onChange={(event) => save({ reviewRetention: Number(event.target.value) })}>
          {withOwn(RETENTIONS, reviewRetention).map((part) => (
            <option key={part} value={part}>
              {format.percent(part)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={words.newPerDay} hint={words.newPerDayHint}>
        <select value={reviewNewPerDay} onChange={(event) => save({ reviewNewPerDay: Number(event.target.value) })}>
          {withOwn(NEW_PER_DAY, reviewNewPerDay).map((count) => (
            <option key={count} value={count}>
              {format.count(count)}
            </option>
          ))}
        </select>
      </Field>
      <SwitchField
        label={words.predictions}
        hint={words.predictionsHint}
        checked={predictions}
        onChange={(to) => save({ predictions: to })}
      />
    </Section>
  );
}

/** With a value that was set elsewhere. */
function withOwn(values: readonly number[], own: number): readonly number[] {
  return [...new Set([...values, own])].toSorted((a, b) => a - b);
}
