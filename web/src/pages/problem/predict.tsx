// Says what one expects of the next submission. Nothing of it is remembered for the one after that.
import { Popover } from 'radix-ui';
import { type FormEvent, useState } from 'react';
import { useCommands } from '../../commands.ts';
import { useFormat } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { GROWTH_NAMES, OUTCOMES } from '../../predictions/choices.ts';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/words.ts';
import { type Prediction, useDesk } from './desk.ts';
import './predict.css';

const PERCENTS = [50, 60, 70, 80, 90, 95, 100];

/** Nothing within an exam, and where it is switched off. */
export function Predict() {
  const { predictions: isWanted } = useSettings();
  const { problem, shownId } = useDesk();
  return isWanted && problem.sitting === undefined && shownId === undefined ? <PredictPopover /> : null;
}

function PredictPopover() {
  const { predictions: words, names } = useWords();
  const format = useFormat();
  const { prediction } = useDesk();
  const [isOpen, setOpen] = useState(false);
  useCommands([{ id: 'problem.predict', label: words.command, run: () => setOpen(true) }]);
  return (
    <Popover.Root open={isOpen} onOpenChange={setOpen}>
      <Popover.Trigger asChild>
        <Button kind="quiet" title={words.predictHint} className={prediction ? 'predict-set' : ''}>
          {prediction === undefined
            ? words.predict
            : words.predicted(names.standings[prediction.standing], format.percent(prediction.confidencePercent / 100))}
        </Button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className="predict" align="end" sideOffset={6} collisionPadding={8} aria-label={words.title}>
          <PredictForm close={() => setOpen(false)} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

type Draft = { readonly [K in keyof Prediction]?: Prediction[K] | undefined };

function PredictForm({ close }: { readonly close: () => void }) {
  const { predictions: words } = useWords();
  const { prediction, predict } = useDesk();
  const [draft, setDraft] = useState<Draft>(prediction ?? {});
  const set = (change: Draft) => setDraft((before) => ({ ...before, ...change }));
  const { standing, confidencePercent, growth } = draft;
  const isWhole = standing !== undefined && confidencePercent !== undefined;
  const take = (event: FormEvent) => {
    event.preventDefault();
    if (!isWhole) return;
    predict({ standing, confidencePercent, ...(growth && { growth }) });
    close();
  };
  const forget = () => {
    predict(undefined);
    close();
  };
  return (
    <form className="predict-form" onSubmit={take}>
      <h2>{words.title}</h2>
      <Outcomes value={standing} onChange={(to) => set({ standing: to })} />
      <Confidence value={confidencePercent} onChange={(to) => set({ confidencePercent: to })} />
      <GrowthChoice value={growth} onChange={(to) => set({ growth: to })} />
      <div className="predict-acts">
        {prediction !== undefined && <Button onClick={forget}>{words.forget}</Button>}
        <Button kind="primary" type="submit" disabled={!isWhole}>
          {words.take}
        </Button>
      </div>
    </form>
  );
}

type ChoiceProps<Value> = { readonly value: Value | undefined; readonly onChange: (to: Value | undefined) => void };

function Outcomes({ value, onChange }: ChoiceProps<Prediction['standing']>) {
  const { predictions: words, names } = useWords();
  return (
    <fieldset className="predict-outcomes">
      <legend>{words.standing}</legend>
      {OUTCOMES.map((one) => (
        <label key={one} className="predict-outcome">
          <input type="radio" name="standing" checked={value === one} onChange={() => onChange(one)} />
          <span>{names.standings[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Confidence({ value, onChange }: ChoiceProps<number>) {
  const { predictions: words } = useWords();
  const format = useFormat();
  return (
    <Field label={words.confidence}>
      <select value={value ?? ''} onChange={({ target }) => onChange(Number(target.value))}>
        {value === undefined && <option value="">{words.choose}</option>}
        {PERCENTS.map((percent) => (
          <option key={percent} value={percent}>
            {format.percent(percent / 100)}
          </option>
        ))}
      </select>
    </Field>
  );
}

function GrowthChoice({ value, onChange }: ChoiceProps<NonNullable<Prediction['growth']>>) {
  const { predictions: words, plots } = useWords();
  return (
    <Field label={words.growth}>
      <select value={value ?? ''} onChange={({ target }) => onChange(GROWTH_NAMES.find((one) => one === target.value))}>
        <option value="">{words.unsaid}</option>
        {GROWTH_NAMES.map((one) => (
          <option key={one} value={one}>
            {plots.classes[one]}
          </option>
        ))}
      </select>
    </Field>
  );
}
