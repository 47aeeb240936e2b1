// Why points were lost, the most frequent cause first, with the problems that most of it comes from.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { CauseList } from '#server/schema/records';
import { api } from '../../api.ts';
import { useFormat } from '../../format.ts';
import { Switch } from '../../parts/plot/plot-frame.tsx';
import { TableFrame } from '../../parts/table-frame.tsx';
import { useProblemName } from '../../problem-titles.ts';
import { CAUSE_SPANS } from '../../searches.ts';
import { useWords } from '../../words/words.ts';
import { CountLink } from './count-link.tsx';
import { Loaded, Section } from './section.tsx';

const route = getRouteApi('/records');

type Counted = CauseList['causes'][number];
const DAYS = { month: 30, year: 365, all: undefined };
const DAY_MS = 86_400_000;
const SHOWN_PROBLEMS = 2;

export function Causes() {
  const { records } = useWords();
  const { causes: words } = records;
  const { span = 'year' } = route.useSearch();
  const navigate = route.useNavigate();
  const days = DAYS[span];
  // To the day, so that what was asked for is asked for again only tomorrow.
  const from = days === undefined ? undefined : Math.floor(Date.now() / DAY_MS - days) * DAY_MS;
  const query = useQuery({
    queryKey: ['records', 'causes', from],
    queryFn: () => api.records.causes({ from }),
    placeholderData: keepPreviousData,
  });
  return (
    <Section
      title={words.title}
      hint={words.hint}
      extra={
        <Switch
          label={words.span}
          value={span}
          choices={CAUSE_SPANS.map((value) => ({ value, name: words.spans[value] }))}
          onChange={(value) => void navigate({ search: (before) => ({ ...before, span: value }), replace: true })}
        />
      }
    >
      <Loaded query={query}>
        {({ causes }) =>
          causes.length === 0 ? (
            <p className="records-none">{words.none}</p>
          ) : (
            <CauseTable causes={causes} from={from} />
          )
        }
      </Loaded>
    </Section>
  );
}

type TableProps = { readonly causes: readonly Counted[]; readonly from: number | undefined };

function CauseTable({ causes, from }: TableProps) {
  const { records } = useWords();
  const { causes: words } = records;
  const most = causes[0]?.submissions ?? 1;
  return (
    <TableFrame label={words.table}>
      <table className="table records-causes">
        <thead>
          <tr>
            <th scope="col">{words.cause}</th>
            <th scope="col" colSpan={2}>
              {words.submissions}
            </th>
            <th scope="col">{words.where}</th>
            <th scope="col">{words.last}</th>
          </tr>
        </thead>
        <tbody>
          {causes.map((one) => (
            <CauseRow key={one.cause} counted={one} most={most} from={from} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

type RowProps = { readonly counted: Counted; readonly most: number; readonly from: number | undefined };

function CauseRow({ counted, most, from }: RowProps) {
  const { records, causes: names } = useWords();
  const { causes: words } = records;
  const format = useFormat();
  const { cause, submissions, lastAt } = counted;
  return (
    <tr>
      <th scope="row">{names[cause]}</th>
      <td className="table-number">
        <CountLink
          count={submissions}
          search={{ cause, from }}
          label={words.count(names[cause], format.count(submissions))}
        >
          {format.count(submissions)}
        </CountLink>
      </td>
      <td className="records-bar-cell" aria-hidden="true">
        <span className="records-bar records-bar-loss">
          <span style={{ width: `${(100 * submissions) / most}%` }} />
        </span>
      </td>
      <td>
        <Where counted={counted} from={from} />
      </td>
      <td className="records-when">
        <time dateTime={new Date(lastAt).toISOString()} title={format.date(lastAt)}>
          {format.ago(lastAt)}
        </time>
      </td>
    </tr>
  );
}

function Where({ counted: { cause, problems, most }, from }: Pick<RowProps, 'counted' | 'from'>) {
  const { records, causes: names } = useWords();
  const { causes: words } = records;
  const format = useFormat();
  const nameOf = useProblemName();
  const shown = most.slice(0, SHOWN_PROBLEMS);
  return (
    <ul className="records-where">
      {shown.map((problem) => (
        <li key={problem}>
          <Link to="/history" search={{ cause, problem, from }} title={words.ofProblem(names[cause], nameOf(problem))}>
            {nameOf(problem)}
          </Link>
        </li>
      ))}
      {problems > shown.length && (
        <li className="records-note">{words.others(format.count(problems - shown.length))}</li>
      )}
    </ul>
  );
}
