// Tests taken elsewhere: the list, newest first, and ways to add to it.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { KeptTest } from '#server/schema/elsewhere';
import { api } from '../../api.ts';
import { useFormat } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Failure } from '../../parts/failure.tsx';
import { Field } from '../../parts/field.tsx';
import { usePageTitle } from '../../parts/page-title.ts';
import { Skeleton } from '../../parts/skeleton.tsx';
import { RecordsFrame } from '../../records/frame.tsx';
import { useTongue, useWords } from '../../words/words.ts';
import { ImportCsv } from './import-csv.tsx';
import { type Filter, matching } from './matching.ts';
import { OUTCOMES } from './stages.ts';
import { TestDialog } from './test-dialog.tsx';
import { TestRow } from './test-row.tsx';
import './tests.css';

/** Fewer are seen at a glance. */
const MANY = 8;

export function Page() {
  const { tests: words } = useWords();
  const tongue = useTongue();
  usePageTitle(words.title);
  const { data, error, refetch } = useQuery({ queryKey: ['elsewhere'], queryFn: api.elsewhere.list });
  /** Null for a new one. */
  const [edited, setEdited] = useState<KeptTest | null>();
  return (
    <RecordsFrame>
      <h2>{words.title}</h2>
      <p className="tests-intro">{words.intro}</p>
      <div className="tests-actions">
        <Button kind="primary" onClick={() => setEdited(null)}>
          {words.add}
        </Button>
        <ImportCsv />
        <a className="button button-plain" href={api.elsewhere.csvUrl(tongue)} download>
          {words.exportCsv}
        </a>
      </div>
      {data !== undefined ? (
        <List tests={data.tests} onEdit={setEdited} />
      ) : error === null ? (
        <Skeleton lines={6} />
      ) : (
        <Failure error={error} retry={() => void refetch()} />
      )}
      {edited !== undefined && <TestDialog test={edited ?? undefined} onClose={() => setEdited(undefined)} />}
    </RecordsFrame>
  );
}

type ListProps = { readonly tests: readonly KeptTest[]; readonly onEdit: (test: KeptTest) => void };

function List({ tests, onEdit }: ListProps) {
  const { tests: words } = useWords();
  const [filter, setFilter] = useState<Filter>({ text: '', outcome: undefined });
  if (tests.length === 0) return <Empty title={words.empty}>{<p>{words.emptyMore}</p>}</Empty>;
  const isFiltered = tests.length > MANY;
  const shown = isFiltered ? matching(tests, filter) : tests;
  return (
    <section className="tests-section" aria-label={words.list}>
      {isFiltered && <Filters filter={filter} onChange={setFilter} shown={shown.length} all={tests.length} />}
      {shown.length === 0 && <p className="tests-none">{words.noneMatch}</p>}
      <ul className="tests-list">
        {shown.map((test) => (
          <TestRow key={test.id} test={test} onEdit={() => onEdit(test)} />
        ))}
      </ul>
    </section>
  );
}

type FiltersProps = {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
  readonly shown: number;
  readonly all: number;
};

function Filters({ filter, onChange, shown, all }: FiltersProps) {
  const { tests: words } = useWords();
  const format = useFormat();
  const choices = [...OUTCOMES, 'none' as const];
  return (
    <search className="tests-filters">
      <Field label={words.search}>
        <input
          type="search"
          value={filter.text}
          onChange={(event) => onChange({ ...filter, text: event.target.value })}
        />
      </Field>
      <Field label={words.outcomeFilter}>
        <select
          value={filter.outcome ?? ''}
          onChange={(event) => onChange({ ...filter, outcome: choices.find((one) => one === event.target.value) })}
        >
          <option value="">{words.any}</option>
          {choices.map((one) => (
            <option key={one} value={one}>
              {one === 'none' ? words.noOutcome : words.outcome[one]}
            </option>
          ))}
        </select>
      </Field>
      <p role="status" className="tests-shown">
        {words.shown(format.count(shown), format.count(all))}
      </p>
    </search>
  );
}
