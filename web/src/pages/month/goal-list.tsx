// Goals of a month: what became of each, one's own to tick, and more of them.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { Goal, Goals } from '#server/schema/month';
import { api } from '../../api.ts';
import { useFormat } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { useFailureText } from '../../parts/failure.tsx';
import type { IconName } from '../../parts/icon.tsx';
import { Mark, type Tone } from '../../parts/mark.tsx';
import { toast } from '../../parts/toast.ts';
import { ApiError } from '../../request.ts';
import { useWords } from '../../words/words.ts';
import { NewGoal } from './new-goal.tsx';

type State = Goals['goals'][number];
type GoalListProps = { readonly goals: Goals; readonly title: string; readonly none: string };

const MARKS: Readonly<Record<State['state'], readonly [IconName, Tone]>> = {
  met: ['check', 'ok'],
  open: ['hourglass', 'quiet'],
  missed: ['cross', 'bad'],
};

export function GoalList({ goals, title, none }: GoalListProps) {
  const id = useId();
  const save = useSaveGoals(goals);
  const all = goals.goals.map(({ goal }) => goal);
  return (
    <section className="month-section" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {all.length === 0 ? (
        <p className="month-empty">{none}</p>
      ) : (
        <ul className="month-goals">
          {goals.goals.map((state, at) => (
            <GoalRow
              // biome-ignore lint/suspicious/noArrayIndexKey: goals have no name but their place
              key={at}
              state={state}
              onChange={(goal) => save.mutateAsync(all.with(at, goal))}
              onRemove={() => save.mutate(all.toSpliced(at, 1))}
            />
          ))}
        </ul>
      )}
      <NewGoal disabled={save.isPending} onAdd={(goal) => save.mutate([...all, goal])} />
    </section>
  );
}

type RowProps = {
  readonly state: State;
  /** Rejects when it could not be saved. */
  readonly onChange: (goal: Goal) => Promise<unknown>;
  readonly onRemove: () => void;
};

function GoalRow({ state, onChange, onRemove }: RowProps) {
  const { goals: words } = useWords().months;
  const { goal, text } = state;
  const [icon, tone] = MARKS[state.state];
  const progress = useProgress(state);
  return (
    <li>
      <div className="month-goal">
        {goal.kind === 'text' && (
          <Tick
            key={String(goal.done)}
            label={words.done(text)}
            done={goal.done}
            onChange={(done) => onChange({ ...goal, done })}
          />
        )}
        <span className="month-goal-text">{text}</span>
        <Mark icon={icon} tone={tone} text={words.state[state.state]} />
        {progress !== undefined && <span className="month-goal-got">{progress}</span>}
      </div>
      <Button kind="quiet" aria-label={words.removeOf(text)} onClick={onRemove}>
        {words.remove}
      </Button>
    </li>
  );
}

type TickProps = {
  readonly label: string;
  readonly done: boolean;
  readonly onChange: (done: boolean) => Promise<unknown>;
};

/** Shows at once what was clicked, and what is so when that could not be saved. */
function Tick({ label, done, onChange }: TickProps) {
  const [shown, setShown] = useState(done);
  const change = (wanted: boolean) => {
    setShown(wanted);
    onChange(wanted).catch(() => setShown(done));
  };
  return (
    <input type="checkbox" aria-label={label} checked={shown} onChange={(event) => change(event.target.checked)} />
  );
}

function useProgress({ goal, got }: State): string | undefined {
  const { goals: words } = useWords().months;
  const format = useFormat();
  if (got === undefined) return undefined;
  if ('count' in goal) return words.got(format.count(got), format.count(goal.count));
  return got === 0 ? undefined : words.lost(format.count(got));
}

/** Where another tab was quicker, what it saved is shown. */
function useSaveGoals({ month, version }: Goals) {
  const { goals: words } = useWords().months;
  const client = useQueryClient();
  const failureText = useFailureText();
  const refresh = () => client.invalidateQueries({ queryKey: ['month'] });
  return useMutation({
    mutationFn: (goals: readonly Goal[]) => api.months.saveGoals(month, { goals, version }),
    onSuccess: refresh,
    onError: (error) => {
      const isConflict = error instanceof ApiError && error.status === 409;
      toast.error(isConflict ? words.conflict : `${words.failed} ${failureText(error)}`);
      return refresh();
    },
  });
}
