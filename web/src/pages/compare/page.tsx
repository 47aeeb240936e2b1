// Two submissions of a problem, side by side: figures, code, tests, and a measurement of one against the other.
import { useQueries } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { Submission } from '#server/schema/submission';
import { api } from '../../api.ts';
import { DiffEditor } from '../../editor/index.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Failure } from '../../parts/failure.tsx';
import { usePageTitle } from '../../parts/page-title.ts';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useProblemName } from '../../problem-titles.ts';
import { useDark, useSettings } from '../../settings.ts';
import { useTongue, useWords } from '../../words/words.ts';
import { Measure } from './measure.tsx';
import { Overview } from './overview.tsx';
import { Tests } from './tests.tsx';
import './compare.css';

const route = getRouteApi('/compare');

export function Page() {
  const { history } = useWords();
  const { before, after } = route.useSearch();
  usePageTitle(history.comparison.title);
  const isWhole = before !== undefined && after !== undefined && before !== after;
  return (
    <div className="page compare">
      {isWhole ? (
        <Both key={`${before} ${after}`} before={before} after={after} />
      ) : (
        <Refusal title={history.comparison.missing} hint={history.comparison.missingHint} />
      )}
    </div>
  );
}

function Refusal({ title, hint }: { readonly title: string; readonly hint: string }) {
  const { history } = useWords();
  return (
    <>
      <h1>{history.comparison.title}</h1>
      <Empty title={title}>
        <p>{hint}</p>
        <ButtonLink to="/history">{history.title}</ButtonLink>
      </Empty>
    </>
  );
}

function Both({ before, after }: { readonly before: string; readonly after: string }) {
  const { history } = useWords();
  const queries = useQueries({
    queries: [before, after].map((id) => ({ queryKey: ['submission', id], queryFn: () => api.submissions.get(id) })),
  });
  const failed = queries.find(({ error, data }) => error !== null && data === undefined);
  const [one, two] = queries.map(({ data }) => data);
  if (failed?.error) {
    return (
      <>
        <h1>{history.comparison.title}</h1>
        <Failure error={failed.error} retry={() => void failed.refetch()} />
      </>
    );
  }
  if (one === undefined || two === undefined) return <Skeleton lines={12} />;
  if (one.problem !== two.problem) {
    return <Refusal title={history.comparison.different} hint={history.comparison.differentHint} />;
  }
  return <Pair before={one} after={two} />;
}

function Pair({ before, after }: { readonly before: Submission; readonly after: Submission }) {
  const { history } = useWords();
  const words = history.comparison;
  const navigate = route.useNavigate();
  const nameOf = useProblemName();
  const swap = () => void navigate({ search: { before: after.id, after: before.id }, replace: true });
  return (
    <>
      <header className="compare-head">
        <h1>{words.of(nameOf(before.problem))}</h1>
        <Button onClick={swap}>{words.swap}</Button>
      </header>
      {before.problemHash !== after.problemHash && <p className="compare-warning">{words.versions}</p>}
      <div className="compare-top">
        <Overview before={before} after={after} />
        <Measure before={before.id} after={after.id} />
      </div>
      <Code before={before} after={after} />
      <Tests before={before} after={after} />
    </>
  );
}

function Code({ before, after }: { readonly before: Submission; readonly after: Submission }) {
  const { history } = useWords();
  const words = history.comparison;
  const settings = useSettings();
  const dark = useDark();
  const tongue = useTongue();
  return (
    <section className="compare-section" aria-labelledby="compare-code">
      <h2 id="compare-code">{words.code}</h2>
      {before.source === after.source ? (
        <p>{words.sameCode}</p>
      ) : (
        <div className="compare-diff">
          <DiffEditor
            before={before.source}
            after={after.source}
            language={after.language}
            dark={dark}
            uiTongue={tongue}
            labels={{ before: words.source(words.before), after: words.source(words.after) }}
            options={settings}
          />
        </div>
      )}
    </section>
  );
}
