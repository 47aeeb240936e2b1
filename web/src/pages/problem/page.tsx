// The problem page: loads the problem, and shows its desk or says why it cannot.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { api } from '../../api.ts';
import { ButtonLink } from '../../parts/button.tsx';
import { Failure } from '../../parts/failure.tsx';
import { usePageTitle } from '../../parts/page-title.ts';
import { ApiError } from '../../request.ts';
import { useNames, useTongue, useWords } from '../../words/words.ts';
import { DeskContext, type LoadedProblem } from './desk.ts';
import { DeskLayout } from './desk-layout.tsx';
import { Loading } from './loading.tsx';
import { useNewDesk } from './use-desk.ts';
import { useProblemCommands } from './use-problem-commands.ts';
import '../../parts/states.css';
import './problem.css';

const route = getRouteApi('/problems/$slug');

export function Page() {
  const { slug } = route.useParams();
  return <ProblemOf key={slug} slug={slug} />;
}

function ProblemOf({ slug }: { slug: string }) {
  const tongue = useTongue();
  const { data, error, refetch } = useQuery({
    queryKey: ['problem', slug, tongue],
    queryFn: () => api.problems.get(slug, tongue),
    // The desk stays as it is while the statement comes in another language.
    placeholderData: keepPreviousData,
  });
  if (data !== undefined) return <ProblemDesk problem={data} />;
  if (error !== null) return <NoProblem slug={slug} error={error} retry={() => void refetch()} />;
  return <Loading />;
}

function ProblemDesk({ problem }: { problem: LoadedProblem }) {
  const name = useNames()(problem.name);
  usePageTitle(name);
  const desk = useNewDesk(problem);
  useProblemCommands(desk);
  return (
    <DeskContext value={desk}>
      <DeskLayout />
    </DeskContext>
  );
}

type NoProblemProps = { readonly slug: string; readonly error: unknown; readonly retry: () => void };

function NoProblem({ slug, error, retry }: NoProblemProps) {
  const { problem: words } = useWords();
  const code = error instanceof ApiError ? error.problem?.code : undefined;
  const said = error instanceof ApiError ? error.problem?.detail : undefined;
  if (code !== 'not-found' && code !== 'not-ready') return <Failure error={error} retry={retry} />;
  const isMissing = code === 'not-found';
  return (
    <div className="state">
      <h1 className="problem-missing">{isMissing ? (said ?? words.notFound(slug)) : words.broken}</h1>
      {!isMissing && <p>{said}</p>}
      {!isMissing && <p>{words.brokenHint}</p>}
      <ButtonLink to="/">{words.allProblems}</ButtonLink>
    </div>
  );
}
