// A goal that is being added: of a kind that can be counted, or in one's own words.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Goal } from '#server/schema/month';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { topicsOf } from '../../topics.ts';
import { useNames, useWords } from '../../words/words.ts';

type Kind = Goal['kind'];
const KINDS: readonly Kind[] = ['solve', 'no-loss', 'exams', 'days', 'text'];
const LEVELS = [1, 2, 3, 4, 5] as const;
const MOST: Readonly<Record<'solve' | 'exams' | 'days', number>> = { solve: 1000, exams: 100, days: 31 };

/** What the fields hold; which of it counts depends on the kind. */
type Draft = {
  readonly kind: Kind;
  readonly count: number;
  readonly level: string;
  readonly topic: string;
  readonly text: string;
};

const EMPTY: Draft = { kind: 'solve', count: 10, level: '', topic: '', text: '' };

type NewGoalProps = { readonly disabled: boolean; readonly onAdd: (goal: Goal) => void };

export function NewGoal({ disabled, onAdd }: NewGoalProps) {
  const { goals: words } = useWords().months;
  const [draft, setDraft] = useState(EMPTY);
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change });
  const goal = goalOf(draft);
  return (
    <form
      className="month-new-goal"
      onSubmit={(event) => {
        event.preventDefault();
        if (goal === undefined) return;
        onAdd(goal);
        setDraft({ ...EMPTY, kind: draft.kind });
      }}
    >
      <Field label={words.kind}>
        <select
          value={draft.kind}
          onChange={(event) => set({ kind: KINDS.find((kind) => kind === event.target.value) ?? 'solve' })}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </select>
      </Field>
      <KindFields draft={draft} onChange={set} />
      <Button type="submit" disabled={disabled || goal === undefined}>
        {words.addNow}
      </Button>
    </form>
  );
}

type FieldsProps = { readonly draft: Draft; readonly onChange: (change: Partial<Draft>) => void };

function KindFields({ draft, onChange }: FieldsProps) {
  const { goals: words } = useWords().months;
  const { kind, count, text } = draft;
  if (kind === 'text')
    return (
      <Field label={words.text}>
        <input value={text} maxLength={200} onChange={(event) => onChange({ text: event.target.value })} />
      </Field>
    );
  return (
    <>
      {kind !== 'no-loss' && (
        <Field label={words.count}>
          <input
            type="number"
            min={1}
            max={MOST[kind]}
            value={Number.isNaN(count) ? '' : count}
            onChange={(event) => onChange({ count: event.target.valueAsNumber })}
          />
        </Field>
      )}
      {kind === 'solve' && <LevelField draft={draft} onChange={onChange} />}
      {(kind === 'solve' || kind === 'no-loss') && <TopicField draft={draft} onChange={onChange} />}
    </>
  );
}

function LevelField({ draft, onChange }: FieldsProps) {
  const { goals: words, month } = useWords().months;
  return (
    <Field label={words.level}>
      <select value={draft.level} onChange={(event) => onChange({ level: event.target.value })}>
        <option value="">{words.any}</option>
        {LEVELS.map((level) => (
          <option key={level} value={level}>
            {month.level(level)}
          </option>
        ))}
      </select>
    </Field>
  );
}

function TopicField({ draft, onChange }: FieldsProps) {
  const { goals: words } = useWords().months;
  const names = useNames();
  const { data } = useQuery({ queryKey: ['problems'], queryFn: api.problems.list });
  return (
    <Field label={words.topic}>
      <select value={draft.topic} onChange={(event) => onChange({ topic: event.target.value })}>
        <option value="">{words.any}</option>
        {topicsOf(data?.problems ?? []).map(({ key, name }) => (
          <option key={key} value={key}>
            {names(name)}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** Undefined as long as something is missing. */
function goalOf({ kind, count, level, topic, text }: Draft): Goal | undefined {
  const about = topic === '' ? {} : { topic };
  if (kind === 'text') return text.trim() === '' ? undefined : { kind, text: text.trim(), done: false };
  if (kind === 'no-loss') return { kind, ...about };
  if (!Number.isInteger(count) || count < 1 || count > MOST[kind]) return undefined;
  if (kind !== 'solve') return { kind, count };
  return { kind, count, ...(level !== '' && { level: Number(level) }), ...about };
}
