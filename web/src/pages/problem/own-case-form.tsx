// A case of one's own while it is written: name, input, what should come out; keep and remove.
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { useFailureText } from '../../parts/failure.tsx';
import { Field } from '../../parts/field.tsx';
import { toast } from '../../parts/toast.ts';
import { useWords } from '../../words/words.ts';
import { ownKey } from './case-tabs.ts';
import { useDesk } from './desk.ts';
import { type EditedCase, saveOf } from './own-cases.ts';

export function OwnCaseForm({ own: one }: { own: EditedCase }) {
  const { cases: words } = useWords().problem;
  const { own, problem } = useDesk();
  const params = problem.signature?.params.map(({ name, type }) => `${name} (${type})`).join(', ');
  const { expected: _, ...unanswered } = saveOf(one);
  const setExpected = (text: string) => own.change(one, text === '' ? unanswered : { ...unanswered, expected: text });
  return (
    <div className="own-case">
      <div className="own-case-head">
        <Field label={words.name}>
          <input
            value={one.name}
            maxLength={80}
            onChange={(event) => own.change(one, { ...saveOf(one), name: event.target.value })}
          />
        </Field>
        <OwnCaseButtons one={one} />
      </div>
      <div className="case-texts">
        <Field label={words.input} hint={params === undefined ? undefined : words.inputHint(params)}>
          <CaseText value={one.input} onChange={(input) => own.change(one, { ...saveOf(one), input })} />
        </Field>
        <Field label={words.expected} hint={words.expectedHint}>
          <CaseText value={one.expected ?? ''} onChange={setExpected} />
        </Field>
      </div>
    </div>
  );
}

/** The most that the server takes. */
const MOST_CHARS = 256 * 1024;

function CaseText({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const rows = Math.min(10, Math.max(3, value.split('\n').length));
  return (
    <textarea
      className="own-case-text"
      rows={rows}
      spellCheck={false}
      maxLength={MOST_CHARS}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

function OwnCaseButtons({ one }: { one: EditedCase }) {
  const { cases: words } = useWords().problem;
  const { isWorking, keep, remove } = useCaseKeeping(one);
  const isNew = one.id === undefined;
  const state = isNew ? words.notKept : one.isChanged ? words.changed : words.kept;
  return (
    <div className="own-case-buttons">
      <span className="case-note">{state}</span>
      {one.isChanged && (
        <Button title={words.keepHint} disabled={isWorking || one.name.trim() === ''} onClick={() => void keep()}>
          {isNew ? words.keep : words.saveChanges}
        </Button>
      )}
      <Button kind="quiet" disabled={isWorking} onClick={() => void remove()}>
        {words.remove}
      </Button>
    </div>
  );
}

function useCaseKeeping(one: EditedCase) {
  const { problem: words } = useWords();
  const { own, chooseCase } = useDesk();
  const failureText = useFailureText();
  const [isWorking, setWorking] = useState(false);
  const attempt = async (work: () => Promise<void>) => {
    setWorking(true);
    try {
      await work();
    } catch (error) {
      toast.error(`${words.cases.keepFailed} ${failureText(error)}`);
    } finally {
      setWorking(false);
    }
  };
  return {
    isWorking,
    keep: () => attempt(() => own.keep(one)),
    remove: () =>
      attempt(async () => {
        await own.remove(one);
        const undo = () => chooseCase(ownKey(own.add(saveOf(one))));
        toast(words.cases.removed(one.name), { action: { label: words.undo, onClick: undo } });
      }),
  };
}
