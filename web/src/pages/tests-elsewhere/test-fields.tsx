// The fields of a test: what it was, the result with how it is read, the stages, notes.
import { readSummary } from '#judge/read-summary';
import { summaryOfRead } from '#judge/summary';
import type { Stage, TestTaken } from '#server/schema/elsewhere';
import { Field } from '../../parts/field.tsx';
import { useNames, useWords } from '../../words/words.ts';
import { OUTCOMES, STAGES } from './stages.ts';

type TestFieldsProps = { readonly test: TestTaken; readonly onChange: (test: TestTaken) => void };

export function TestFields({ test, onChange }: TestFieldsProps) {
  const { tests: words } = useWords();
  const set = (change: Partial<TestTaken>) => onChange({ ...test, ...change });
  return (
    <>
      <div className="tests-form-row">
        <Field label={words.name}>
          <input required maxLength={120} value={test.name} onChange={(event) => set({ name: event.target.value })} />
        </Field>
        <Field label={words.day}>
          <input type="date" required value={test.day} onChange={(event) => set({ day: event.target.value })} />
        </Field>
      </div>
      <div className="tests-form-row">
        <Field label={words.result} hint={<ResultHint test={test} />}>
          <input maxLength={200} value={test.result} onChange={(event) => set({ result: event.target.value })} />
        </Field>
        <Field label={words.problems}>
          <input
            type="number"
            min={1}
            max={100}
            value={test.problems ?? ''}
            onChange={({ target }) => {
              const { problems: _, ...rest } = test;
              onChange(target.value === '' ? rest : { ...rest, problems: target.valueAsNumber });
            }}
          />
        </Field>
      </div>
      <fieldset className="tests-form-stages">
        <legend>{words.stages}</legend>
        {STAGES.map((stage) => (
          <StageField key={stage} stage={stage} test={test} onChange={onChange} />
        ))}
      </fieldset>
      <Field label={words.notes}>
        <textarea
          rows={4}
          maxLength={10_000}
          value={test.notes}
          onChange={(event) => set({ notes: event.target.value })}
        />
      </Field>
    </>
  );
}

/** Says at once how the line is understood, or that it is kept as it stands. */
function ResultHint({ test: { result, problems } }: { readonly test: TestTaken }) {
  const { tests: words } = useWords();
  const names = useNames();
  if (result.trim() === '') return words.resultHint;
  const read = readSummary(result, problems);
  return <span role="status">{read === undefined ? words.notRead : words.readAs(names(summaryOfRead(read)))}</span>;
}

function StageField({ stage, test, onChange }: TestFieldsProps & { readonly stage: Stage }) {
  const { tests: words } = useWords();
  const choose = (value: string) => {
    const { [stage]: _, ...others } = test.stages;
    const outcome = OUTCOMES.find((one) => one === value);
    onChange({ ...test, stages: outcome === undefined ? others : { ...others, [stage]: outcome } });
  };
  return (
    <Field label={words.stage[stage]}>
      <select value={test.stages[stage] ?? ''} onChange={(event) => choose(event.target.value)}>
        <option value="">{words.noStage}</option>
        {OUTCOMES.map((outcome) => (
          <option key={outcome} value={outcome}>
            {words.outcome[outcome]}
          </option>
        ))}
      </select>
    </Field>
  );
}
