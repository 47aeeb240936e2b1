// The activity of the last twelve months: a square for each day. Days with submissions are links; arrow keys go from one to the next.
import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Calendar } from '#server/schema/records';
import { useFormat } from '../../format.ts';
import { useTongue, useWords } from '../../words/words.ts';
import { calendarFacts, type Day, monthStarts, strengthOf, weeksOf } from './calendar-facts.ts';
import { CalendarTable } from './calendar-table.tsx';
import { dayText } from './day-text.ts';
import { Section } from './section.tsx';
import './calendar.css';

export function ActivityCalendar({ calendar: { days } }: { readonly calendar: Calendar }) {
  const { records } = useWords();
  const { calendar: words } = records;
  const format = useFormat();
  const [isTable, setTable] = useState(false);
  const { submissions, activeDays } = calendarFacts(days);
  return (
    <Section
      title={words.title}
      hint={`${words.said(format.count(submissions), format.count(activeDays))} ${isTable ? '' : words.keys}`}
      extra={
        <button type="button" className="plot-switch" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
          {records.showTable}
        </button>
      }
    >
      {isTable ? <CalendarTable days={days} /> : <Grid days={days} />}
    </Section>
  );
}

function Grid({ days }: { readonly days: readonly Day[] }) {
  const { records } = useWords();
  const { calendar: words } = records;
  const tongue = useTongue();
  const weeks = useMemo(() => weeksOf(days), [days]);
  const months = useMemo(() => monthStarts(weeks), [weeks]);
  const most = Math.max(...days.map(({ submissions }) => submissions));
  const last = days.findLast(({ submissions }) => submissions > 0)?.day;
  const frame = useRef<HTMLDivElement>(null);
  // Where there is no room for the whole year, today is what is shown.
  useEffect(() => {
    if (frame.current !== null) frame.current.scrollLeft = frame.current.scrollWidth;
  }, []);
  return (
    <div className="calendar">
      <div className="calendar-frame" ref={frame}>
        {/* biome-ignore lint/a11y/useSemanticElements: a list of days is none of its lists */}
        <div className="calendar-weeks" role="group" aria-label={words.grid} onKeyDown={moveOn}>
          {weeks.map((week, i) => (
            <div key={week[0]?.day} className="calendar-week">
              <span className="calendar-month" aria-hidden="true">
                {months.has(i) && dayText(months.get(i) ?? '', tongue, 'month')}
              </span>
              {week.map((day) => (
                <Square key={day.day} day={day} most={most} isEntry={day.day === last} />
              ))}
            </div>
          ))}
        </div>
      </div>
      <p className="calendar-key" aria-hidden="true">
        {words.less}
        {[0, 1, 2, 3, 4].map((strength) => (
          <span key={strength} className={`calendar-day calendar-day-${strength}`} />
        ))}
        {words.more}
      </p>
    </div>
  );
}

type SquareProps = { readonly day: Day; readonly most: number; readonly isEntry: boolean };

function Square({ day: { day, from, to, submissions, solved }, most, isEntry }: SquareProps) {
  const { records } = useWords();
  const tongue = useTongue();
  const format = useFormat();
  const date = dayText(day, tongue, 'day');
  const className = `calendar-day calendar-day-${strengthOf(submissions, most)}`;
  if (submissions === 0) return <span className={className} title={records.calendar.none(date)} />;
  const label = records.calendar.day(date, format.count(submissions), format.count(solved));
  return (
    <Link
      to="/history"
      search={{ from, to: to - 1 }}
      className={className}
      aria-label={label}
      title={label}
      tabIndex={isEntry ? 0 : -1}
    />
  );
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The square that has the focus is the one that the tab key comes back to. */
function moveOn(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  if (step === undefined) return;
  const links = [...event.currentTarget.querySelectorAll('a')];
  const next = links[step(links.indexOf(document.activeElement as HTMLAnchorElement), links.length)];
  if (next === undefined) return;
  event.preventDefault();
  for (const link of links) link.tabIndex = link === next ? 0 : -1;
  next.focus();
}
