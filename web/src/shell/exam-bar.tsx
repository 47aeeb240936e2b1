// The bar over every page while an exam is being sat: its clock, its problems, and the way out.
import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { Sitting } from '#server/schema/sitting';
import { api } from '../api.ts';
import { clockText, type SeenSitting, toldMinutes } from '../exam/left.ts';
import { useAskRunning, useKeepRunning, useLeftMs } from '../exam/running.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Icon } from '../parts/icon.tsx';
import { say } from '../parts/say.ts';
import { useNames, useWords } from '../words/words.ts';
import './exam-bar.css';

export function ExamBar({ seen }: { readonly seen: SeenSitting }) {
  const { exam: words } = useWords();
  return (
    <section className="exam-bar" aria-label={words.bar}>
      <Name sitting={seen.sitting} />
      <Problems sitting={seen.sitting} />
      <Flag sitting={seen.sitting} />
      <Clock seen={seen} />
      <Actions sitting={seen.sitting} />
    </section>
  );
}

function Name({ sitting }: { readonly sitting: Sitting }) {
  const names = useNames();
  return (
    <Link to="/exams/$id" params={{ id: sitting.id }} className="exam-bar-name">
      {names(sitting.exam.name)}
    </Link>
  );
}

function Problems({ sitting }: { readonly sitting: Sitting }) {
  const { exam: words } = useWords();
  const names = useNames();
  return (
    <nav className="exam-bar-problems" aria-label={words.problems}>
      {sitting.problems.map(({ slug, name, flagged, attempts }, at) => {
        const facts = [
          words.problem(at + 1, names(name)),
          words.attempts(attempts),
          ...(flagged ? [words.flagged] : []),
        ];
        const state = `${attempts > 0 ? ' exam-bar-tried' : ''}${flagged ? ' exam-bar-flagged' : ''}`;
        return (
          <Link
            key={slug}
            to="/problems/$slug"
            params={{ slug }}
            activeOptions={{ includeSearch: false }}
            className={`exam-bar-problem${state}`}
            aria-label={facts.join(', ')}
            title={facts.join('\n')}
          >
            {at + 1}
            {attempts > 0 && <Icon name="check" />}
            {flagged && <Icon name="flag" />}
          </Link>
        );
      })}
    </nav>
  );
}

/** Of the problem that is shown. */
function Flag({ sitting }: { readonly sitting: Sitting }) {
  const { exam: words } = useWords();
  const keep = useKeepRunning();
  const path = useLocation({ select: ({ pathname }) => pathname });
  const shown = sitting.problems.find(({ slug }) => path === `/problems/${slug}`);
  if (shown === undefined) return null;
  const { slug, flagged } = shown;
  const label = flagged ? words.unflag : words.flag;
  const flag = () => {
    api.sittings
      .touch(sitting.id, slug, { flagged: !flagged })
      .then(keep, (error: Error) => say('error', error.message));
  };
  return (
    <Button kind="quiet" aria-pressed={flagged} aria-label={words.flag} title={label} onClick={flag}>
      <Icon name="flag" />
    </Button>
  );
}

function Clock({ seen }: { readonly seen: SeenSitting }) {
  const { exam: words } = useWords();
  const left = useLeftMs(seen);
  const ask = useAskRunning();
  const minutes = toldMinutes(left);
  const isUp = left === 0;
  useEffect(() => {
    if (!isUp) return;
    // The server ends it; until it has, it is asked again.
    const timer = setInterval(() => void ask(), 500);
    return () => clearInterval(timer);
  }, [isUp, ask]);
  const { state } = seen.sitting;
  return (
    <div className={minutes !== undefined && minutes <= 10 ? 'exam-bar-clock exam-bar-late' : 'exam-bar-clock'}>
      <Icon name="clock" />
      <span role="timer" aria-label={words.leftLabel}>
        {clockText(left)}
      </span>
      {state === 'paused' && <span className="exam-bar-paused">{words.paused}</span>}
      <span role="status" className="visually-hidden">
        {minutes !== undefined && words.minutesLeft(minutes)}
      </span>
    </div>
  );
}

function Actions({ sitting }: { readonly sitting: Sitting }) {
  const { exam: words } = useWords();
  const keep = useKeepRunning();
  const [isAsking, ask] = useState(false);
  const { id, state, exam, problems } = sitting;
  const change = (act: 'pause' | 'resume' | 'finish') => {
    api.sittings.change(id, act).then(keep, (error: Error) => say('error', error.message));
  };
  const open = problems.filter(({ attempts }) => attempts === 0).length;
  return (
    <div className="exam-bar-actions">
      {exam.pause && (
        <Button onClick={() => change(state === 'paused' ? 'resume' : 'pause')}>
          {state === 'paused' ? words.resume : words.pause}
        </Button>
      )}
      <Button onClick={() => ask(true)}>{words.finish}</Button>
      <Dialog
        open={isAsking}
        onOpenChange={ask}
        title={words.finishTitle}
        description={words.finishText(open)}
        actions={
          <>
            <Button onClick={() => ask(false)}>{words.goOn}</Button>
            <Button
              kind="danger"
              onClick={() => {
                ask(false);
                change('finish');
              }}
            >
              {words.finishNow}
            </Button>
          </>
        }
      />
    </div>
  );
}
