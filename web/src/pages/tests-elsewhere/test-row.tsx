// One test of the list: what it was, how it went, how far it led.
import { useQueryClient } from '@tanstack/react-query';
import type { KeptTest, Outcome } from '#server/schema/elsewhere';
import { api } from '../../api.ts';
import { useFormat } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { useFailureText } from '../../parts/failure.tsx';
import type { IconName } from '../../parts/icon.tsx';
import { Mark, type Tone } from '../../parts/mark.tsx';
import { toast } from '../../parts/toast.ts';
import { useNames, useWords } from '../../words/words.ts';
import { STAGES } from './stages.ts';
import { testOf } from './test-of.ts';

const MARKS: Readonly<Record<Outcome, readonly [IconName, Tone]>> = {
  pass: ['check', 'ok'],
  fail: ['cross', 'bad'],
  pending: ['hourglass', 'warn'],
  withdrew: ['dash', 'quiet'],
};

export function TestRow({ test, onEdit }: { readonly test: KeptTest; readonly onEdit: () => void }) {
  const { tests: words } = useWords();
  const format = useFormat();
  const remove = useRemove(test);
  const { day, name, notes } = test;
  return (
    <li className="tests-row">
      <time dateTime={day}>{format.day(Date.parse(day))}</time>
      <div className="tests-what">
        <h3>{name}</h3>
        <Result test={test} />
        <StageMarks test={test} />
        {notes !== '' && <p className="tests-notes">{notes}</p>}
      </div>
      <div className="tests-row-actions">
        <Button kind="quiet" aria-label={words.editOf(name)} onClick={onEdit}>
          {words.edit}
        </Button>
        <Button kind="quiet" aria-label={words.removeOf(name)} onClick={() => void remove()}>
          {words.remove}
        </Button>
      </div>
    </li>
  );
}

/** The usual notation, and beside it what was written when that is something else. */
function Result({ test: { result, summary } }: { readonly test: KeptTest }) {
  const names = useNames();
  if (result === '') return null;
  const line = summary === undefined ? result : names(summary);
  const isOther = summary !== undefined && !Object.values(summary).includes(result);
  return (
    <p className="tests-result">
      {line}
      {isOther && <span className="tests-written"> ({result})</span>}
    </p>
  );
}

function StageMarks({ test: { stages } }: { readonly test: KeptTest }) {
  const { tests: words } = useWords();
  const told = STAGES.flatMap((stage) => (stages[stage] === undefined ? [] : [[stage, stages[stage]] as const]));
  if (told.length === 0) return null;
  return (
    <ul className="tests-stages" aria-label={words.stages}>
      {told.map(([stage, outcome]) => (
        <li key={stage}>
          <span className="tests-stage">{words.stage[stage]}</span>{' '}
          <Mark icon={MARKS[outcome][0]} tone={MARKS[outcome][1]} text={words.outcome[outcome]} />
        </li>
      ))}
    </ul>
  );
}

/** At once, and with a way back. */
function useRemove(test: KeptTest) {
  const { tests: words } = useWords();
  const client = useQueryClient();
  const failureText = useFailureText();
  const refresh = () => client.invalidateQueries({ queryKey: ['elsewhere'] });
  const attempt = (work: Promise<unknown>, failed: string) =>
    work.then(refresh, (error: unknown) => toast.error(`${failed} ${failureText(error)}`));
  const undo = () => void attempt(api.elsewhere.add(testOf(test)), words.saveFailed);
  return () =>
    attempt(
      api.elsewhere
        .remove(test.id)
        .then(() => toast(words.removed(test.name), { action: { label: words.undo, onClick: undo } })),
      words.removeFailed,
    );
}
