// An exam of one's own: how many problems of each level, about what, and how long.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api.ts';
import { useRunningSitting } from '../../exam/running.ts';
import { Field, SwitchField } from '../../parts/field.tsx';
import { topicsOf } from '../../problem-topics.ts';
import { useNames, useWords } from '../../words/words.ts';
import { Begin } from './begin.tsx';

const LEVELS = [1, 2, 3, 4, 5] as const;
const MOST_OF_LEVEL = 4;
const MOST_MINUTES = 600;

export function OwnExam() {
  const { exams: words } = useWords();
  const names = useNames();
  const isRunning = useRunningSitting() !== undefined;
  const { data } = useQuery({ queryKey: ['problems'], queryFn: api.problems.list });
  const topics = topicsOf(data?.problems ?? []);
  const [howMany, setHowMany] = useState<readonly number[]>([1, 1, 1, 0, 0]);
  const [topic, setTopic] = useState('');
  const [minutes, setMinutes] = useState(90);
  const [showsCounts, setShowsCounts] = useState(false);
  const [pause, setPause] = useState(false);
  const levels = LEVELS.flatMap((level, at) => Array.from({ length: howMany[at] ?? 0 }, () => level));
  const own = {
    ...{ levels, minutes, pause, topics: topic === '' ? [] : [topic] },
    ...{ shows: showsCounts ? ('counts' as const) : ('samples' as const), counts: 'best' as const },
  };
  return (
    <section className="exams-own" aria-labelledby="exams-own">
      <h2 id="exams-own">{words.own}</h2>
      <p>{words.ownHint}</p>
      <div className="exams-own-row">
        {LEVELS.map((level, at) => (
          <Field key={level} label={words.howMany(level)}>
            <input
              type="number"
              min={0}
              max={MOST_OF_LEVEL}
              value={howMany[at]}
              onChange={(event) => setHowMany(howMany.with(at, within(event.target.valueAsNumber, 0, MOST_OF_LEVEL)))}
            />
          </Field>
        ))}
        <Field label={words.topics}>
          <select value={topic} onChange={(event) => setTopic(event.target.value)}>
            <option value="">{words.anyTopic}</option>
            {topics.map(({ key, name }) => (
              <option key={key} value={key}>
                {names(name)}
              </option>
            ))}
          </select>
        </Field>
        <Field label={words.duration}>
          <input
            type="number"
            min={1}
            max={MOST_MINUTES}
            value={minutes}
            onChange={(event) => setMinutes(within(event.target.valueAsNumber, 1, MOST_MINUTES))}
          />
        </Field>
      </div>
      <SwitchField label={words.showCounts} checked={showsCounts} onChange={setShowsCounts} />
      <SwitchField label={words.allowPause} checked={pause} onChange={setPause} />
      <div>
        <Begin
          name={words.ownName}
          minutes={minutes}
          wanted={{ own }}
          disabled={isRunning || levels.length === 0}
          label={words.ownBegin}
        />
      </div>
    </section>
  );
}

/** A field that is being emptied counts as the least. */
function within(value: number, least: number, most: number): number {
  return Number.isInteger(value) ? Math.min(Math.max(value, least), most) : least;
}
