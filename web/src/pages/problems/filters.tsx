// Search and filters; all of them stand in the address.
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { ProblemRow } from '#server/schema/problem';
import { useFormat } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Kbd } from '../../parts/kbd.tsx';
import { useNarrow } from '../../parts/narrow.ts';
import { COLUMNS, MODES, problemsSearch, STANDINGS } from '../../searches.ts';
import { useNames, useWords } from '../../words/words.ts';
import { moveFromSearch } from './list-commands.ts';
import { useRefine } from './refine.ts';
import { progressByLevel, progressByTopic } from './selection.ts';

const route = getRouteApi('/');

type FiltersProps = { readonly problems: readonly ProblemRow[]; readonly shown: number };

export function Filters({ problems, shown }: FiltersProps) {
  const { problems: words } = useWords();
  const format = useFormat();
  const refine = useRefine();
  const { sort: _sort, down: _down, ...filters } = route.useSearch();
  return (
    <search className="problems-filters">
      <SearchField />
      <Selects problems={problems} />
      <p className="problems-count" role="status">
        {words.shown(format.count(shown), format.count(problems.length))}
      </p>
      {Object.keys(filters).length > 0 && (
        <Button
          kind="quiet"
          onClick={() =>
            refine({ q: undefined, standing: undefined, level: undefined, topic: undefined, mode: undefined })
          }
        >
          {words.clear}
        </Button>
      )}
    </search>
  );
}

/** The text is kept here while it is typed: letters that are being composed must not go through the address. */
function SearchField() {
  const { problems: words } = useWords();
  const refine = useRefine();
  const { q = '' } = route.useSearch();
  const [typed, setTyped] = useState(q);
  const [told, setTold] = useState(q);
  // The address changed by itself: a link, or the way back.
  if (q !== told) {
    setTold(q);
    if (q !== typed.trim()) setTyped(q);
  }
  useEffect(() => {
    if (typed.trim() === q) return;
    const timer = setTimeout(() => refine({ q: typed.trim() === '' ? undefined : typed.trim() }), 150);
    return () => clearTimeout(timer);
  }, [typed, q, refine]);
  return (
    <Field label={words.search}>
      <span className="problems-search">
        <input
          type="search"
          value={typed}
          placeholder={words.searchHint}
          maxLength={200}
          spellCheck={false}
          autoComplete="off"
          aria-keyshortcuts="/"
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={moveFromSearch}
        />
        <Kbd keys="/" />
      </span>
    </Field>
  );
}

function Selects({ problems }: { readonly problems: readonly ProblemRow[] }) {
  const { problems: words, names } = useWords();
  const { standing, level, topic, mode, sort } = route.useSearch();
  const nameOf = useNames();
  const levels = progressByLevel(problems).flatMap(({ key }) => (key === undefined ? [] : [key]));
  const topics = progressByTopic(problems).map(({ key, name }) => [key, nameOf(name)] as const);
  const standings = STANDINGS.map((one) => [one, names.standings[one]] as const);
  return (
    <>
      <Choice
        name="standing"
        label={words.standing}
        value={standing}
        options={[['unsolved', words.unsolved], ...standings]}
      />
      <Choice name="level" label={words.level} value={level} options={levels.map((one) => [one, names.level(one)])} />
      <Choice
        name="topic"
        label={words.topic}
        value={topic}
        options={topics.toSorted(([, a], [, b]) => a.localeCompare(b))}
      />
      <Choice name="mode" label={words.mode} value={mode} options={MODES.map((one) => [one, names.modes[one]])} />
      {useNarrow() && (
        <Choice
          name="sort"
          label={words.sortedBy}
          value={sort ?? 'level'}
          options={COLUMNS.map((one) => [one, words.columns[one]])}
        />
      )}
    </>
  );
}

type ChoiceProps = {
  readonly name: 'standing' | 'level' | 'topic' | 'mode' | 'sort';
  readonly label: string;
  readonly value: string | number | undefined;
  readonly options: readonly (readonly [string | number, string])[];
};

function Choice({ name, label, value, options }: ChoiceProps) {
  const { problems: words } = useWords();
  const refine = useRefine();
  const choose = (chosen: string) => {
    // Read in the same way as a text of the address.
    const read = problemsSearch({ [name]: name === 'level' ? Number(chosen) : chosen });
    refine({ [name]: read[name] });
  };
  return (
    <Field label={label}>
      <select value={value ?? ''} onChange={(event) => choose(event.target.value)}>
        {name !== 'sort' && <option value="">{words.all}</option>}
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}
