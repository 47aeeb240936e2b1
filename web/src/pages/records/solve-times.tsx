// How long problems took to solve for the first time, against their level.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { SolveTimes as Data } from '#server/schema/records';
import { api } from '../../api.ts';
import { useFormat } from '../../format.ts';
import { durationText } from '../../parts/plot/duration.ts';
import { Legend, PlotFrame } from '../../parts/plot/plot-frame.tsx';
import { useProblemName } from '../../problem-titles.ts';
import { useWords } from '../../words/words.ts';
import { LevelTable } from './level-table.tsx';
import { Loaded, Section } from './section.tsx';
import { drawSolveTimes, SOLVE_HEIGHT } from './solve-drawing.ts';
import { medianMs, timesByLevel } from './solve-facts.ts';

export function SolveTimes() {
  const { records } = useWords();
  const { solveTimes: words } = records;
  const say = useDuration();
  const query = useQuery({ queryKey: ['records', 'solve-times'], queryFn: api.records.solveTimes });
  const hint = query.data && words.hint(say(query.data.longestPauseMs));
  return (
    <Section title={words.title} hint={hint}>
      <Loaded query={query}>{(data) => <Found data={data} />}</Loaded>
    </Section>
  );
}

/** `12 min`. */
export function useDuration(): (timeMs: number) => string {
  const { plots } = useWords();
  const format = useFormat();
  return useMemo(() => (timeMs) => durationText(timeMs, plots, format), [plots, format]);
}

function Found({ data: { problems, unknown } }: { readonly data: Data }) {
  const { records } = useWords();
  const { solveTimes: words } = records;
  const format = useFormat();
  const levels = useMemo(() => timesByLevel(problems), [problems]);
  const rest = unknown > 0 && <p className="records-note">{words.unknown(format.count(unknown))}</p>;
  if (problems.length === 0)
    return (
      <>
        <p className="records-none">{words.none}</p>
        {rest}
      </>
    );
  return (
    <>
      <div className="records-columns records-solve">
        <SolvePlot problems={problems} />
        <LevelTable levels={levels} />
      </div>
      {rest}
    </>
  );
}

function SolvePlot({ problems }: { readonly problems: Data['problems'] }) {
  const { records, names } = useWords();
  const { solveTimes: words } = records;
  const format = useFormat();
  const say = useDuration();
  const nameOf = useProblemName();
  const draw = useMemo(
    () =>
      drawSolveTimes(timesByLevel(problems), {
        y: words.axis,
        level: names.level,
        tick: format.points,
        title: ({ problem, spentMs }) => `${nameOf(problem)}\n${say(spentMs)}`,
        median: say,
      }),
    [problems, words, names, format, say, nameOf],
  );
  const rows = problems.map(({ problem, level, spentMs, submission, solvedAt }) => [
    nameOf(problem),
    level === undefined ? words.noLevel : names.level(level),
    <Link key={submission} to="/submissions/$id" params={{ id: submission }}>
      {say(spentMs)}
    </Link>,
    format.date(solvedAt),
  ]);
  return (
    <PlotFrame
      title={words.plot}
      text={words.describe(format.count(problems.length), say(medianMs(problems)))}
      draw={draw}
      height={SOLVE_HEIGHT}
      table={{ heads: [words.problem, words.level, words.time, words.solvedAt], rows }}
      legend={
        <Legend
          items={[
            { mark: 'accepted', name: words.legendOne },
            { mark: 'median', name: words.legendMedian },
          ]}
        />
      }
    />
  );
}
