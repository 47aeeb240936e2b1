// Runs on samples and own inputs: one at a time, a new one takes the place of the old one.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { NewRun } from '#server/schema/run';
import { api } from '../../api.ts';
import { followWork } from '../../events.ts';
import { isUnderWay } from '../../report/submission-view.ts';
import { ApiError } from '../../request.ts';
import { onServerBack } from '../../server-state.ts';
import { afterRunEvent, newRun, type RunView } from './run-view.ts';
import { type Trouble, useTrouble } from './use-trouble.ts';

export type RunDesk = {
  /** Of the last run: what was asked for and what came of it. */
  readonly view: RunView | undefined;
  readonly trouble: Trouble | undefined;
  /** `keys` names the tab of each input. */
  readonly start: Start;
  readonly cancel: () => void;
  readonly giveUp: () => void;
};

type Start = (run: NewRun, keys: readonly string[]) => void;
type Asked = { readonly run: NewRun; readonly keys: readonly string[] };

/** What is followed now; `id` is known once the server has accepted it. */
type Followed = Asked & { id?: string; isOver: boolean; stop: () => void };

export function useRun(): RunDesk {
  const [view, setView] = useState<RunView>();
  const { trouble, clear, meet } = useTrouble();
  const followed = useRef<Followed>(undefined);

  const start = useCallback(
    (run: NewRun, keys: readonly string[]) => {
      leave(followed.current);
      clear();
      const mine = begin({ run, keys }, setView, (error) => {
        setView(undefined);
        meet(error, () => start(run, keys));
      });
      followed.current = mine;
    },
    [clear, meet],
  );
  useEffect(() => () => leave(followed.current), []);
  // A run is kept nowhere: a server that was restarted does not know it any more.
  useEffect(() => onServerBack(() => void startIfForgotten(followed.current, start)), [start]);

  return { view, trouble, start, cancel: () => cancel(followed.current), giveUp: clear };
}

type Show = (change: (view: RunView | undefined) => RunView | undefined) => void;

function begin(asked: Asked, show: Show, fail: (error: unknown) => void): Followed {
  const mine: Followed = { ...asked, isOver: false, stop: () => undefined };
  show(() => newRun(asked.run.inputs, asked.keys));
  api.runs.create(asked.run).then(
    ({ id }) => {
      mine.id = id;
      if (mine.isOver) return cancel(mine);
      mine.stop = followWork(api.runs.events(id), (event) => {
        if (event.type === 'ended') mine.isOver = true;
        show((view) => view && afterRunEvent(view, event));
      });
    },
    (error: unknown) => {
      if (!mine.isOver) fail(error);
      mine.isOver = true;
    },
  );
  return mine;
}

/** What nobody waits for any more need not be run. */
function leave(old: Followed | undefined): void {
  if (old === undefined || old.isOver) return;
  old.isOver = true;
  old.stop();
  cancel(old);
}

function cancel(run: Followed | undefined): void {
  // When it is over already, or the server is gone, there is nothing to cancel.
  if (run?.id !== undefined) api.runs.cancel(run.id).catch(() => undefined);
}

async function startIfForgotten(run: Followed | undefined, start: Start): Promise<void> {
  if (run?.id === undefined || run.isOver) return;
  const status = await api.runs.get(run.id).catch((error: unknown) => error);
  if (status instanceof ApiError && status.status === 404 && !run.isOver) start(run.run, run.keys);
}

/** Whether a run is on its way. */
export function isRunning(view: RunView | undefined): boolean {
  return view !== undefined && isUnderWay(view);
}
