// What the history can be filtered by. The address holds the filter, so that it can be kept and sent.

import { getRouteApi } from '@tanstack/react-router';
import { LANGUAGE_NAMES } from '#judge/report/names';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { useProblemChoices, useTopics } from '../../problem-titles.ts';
import { type HistorySearch, LANGUAGES, STANDINGS, VERDICTS } from '../../searches.ts';
import { useNames, useWords } from '../../words/words.ts';
import { dayOf, endOfDay, startOfDay } from './filter-days.ts';
import { useFilter } from './use-filter.ts';

const route = getRouteApi('/history');
const LEVELS = [1, 2, 3, 4, 5] as const;

export function Filters() {
  const { history: words, names, causes } = useWords();
  const filter = useFilter();
  const topics = useTopics();
  const nameOf = useNames();
  const navigate = route.useNavigate();
  const problems = useProblemChoices();
  const set = (change: HistorySearch) => void navigate({ search: (before) => ({ ...before, ...change }) });
  return (
    <search className="history-filters" aria-label={words.filters}>
      <Choice
        label={words.problem}
        value={filter.problem}
        options={withUnknown(
          problems.map(({ slug, name }) => [slug, name]),
          filter.problem,
        )}
        onChange={(problem) => set({ problem })}
      />
      <Choice
        label={words.standing}
        value={filter.standing}
        options={STANDINGS.filter((one) => one !== 'untried').map((one) => [one, names.standings[one]])}
        onChange={(standing) => set({ standing })}
      />
      <Choice
        label={words.verdict}
        value={filter.verdict}
        options={VERDICTS.map((one) => [one, names.verdicts[one]])}
        onChange={(verdict) => set({ verdict })}
      />
      <Choice
        label={words.language}
        value={filter.language}
        options={LANGUAGES.map((one) => [one, LANGUAGE_NAMES[one]])}
        onChange={(language) => set({ language })}
      />
      <Choice
        label={words.cause}
        value={filter.cause}
        options={Object.entries(causes)}
        onChange={(cause) => set({ cause })}
      />
      <Choice
        label={words.level}
        value={filter.level === undefined ? undefined : `${filter.level}`}
        options={LEVELS.map((level) => [`${level}`, names.level(level)])}
        onChange={(level) => set({ level: level === undefined ? undefined : Number(level) })}
      />
      <Choice
        label={words.topic}
        value={filter.topic}
        options={withUnknown(
          topics.map(({ key, name }) => [key, nameOf(name)]),
          filter.topic,
        )}
        onChange={(topic) => set({ topic })}
      />
      <Day label={words.from} value={dayOf(filter.from)} onChange={(day) => set({ from: startOfDay(day) })} />
      <Day label={words.to} value={dayOf(filter.to)} onChange={(day) => set({ to: endOfDay(day) })} />
      <Button
        className="history-clear"
        disabled={Object.keys(filter).length === 0}
        onClick={() => void navigate({ search: {} })}
      >
        {words.clear}
      </Button>
    </search>
  );
}

type Option<T extends string> = readonly [value: T, name: string];

function Choice<T extends string>(props: {
  readonly label: string;
  readonly value: T | undefined;
  readonly options: readonly Option<T>[];
  readonly onChange: (value: T | undefined) => void;
}) {
  const { history: words } = useWords();
  const change = (value: string) => props.onChange(props.options.find(([one]) => one === value)?.[0]);
  return (
    <Field label={props.label}>
      <select value={props.value ?? ''} onChange={(event) => change(event.target.value)}>
        <option value="">{words.any}</option>
        {props.options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
}

function Day(props: { readonly label: string; readonly value: string; readonly onChange: (day: string) => void }) {
  return (
    <Field label={props.label}>
      <input type="date" value={props.value} onChange={(event) => props.onChange(event.target.value)} />
    </Field>
  );
}

/** A problem that is no longer in the bank still has its submissions. */
function withUnknown(options: readonly Option<string>[], value: string | undefined): readonly Option<string>[] {
  const isKnown = value === undefined || options.some(([known]) => known === value);
  return isKnown ? options : [[value, value], ...options];
}
