// The submission whose result is shown: one just handed in, or the last one of this problem, followed while it is judged.
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Language } from '#judge/schema/language';
import type { Prediction } from '#server/schema/prediction';
import type { NewSubmission, Submission } from '#server/schema/submission';
import { api } from '../../api.ts';
import { followWork } from '../../events.ts';
import { afterEvent, isUnderWay, type SubmissionView, UNJUDGED, viewOf } from '../../report/submission-view.ts';
import { type Trouble, useTrouble } from './use-trouble.ts';

export type Judged = {
  /** Absent until the server has accepted it. */
  readonly id?: string;
  readonly source: string;
  readonly language: Language;
  readonly view: SubmissionView;
  readonly prediction?: Prediction | undefined;
  /** Handed in while this page was open: it is news to the person. */
  readonly isFresh: boolean;
};

export type SubmissionDesk = {
  readonly judged: Judged | undefined;
  readonly trouble: Trouble | undefined;
  readonly start: (submission: NewSubmission) => void;
  /** Shows one that was handed in before; it does not take the place of a fresh one. */
  readonly show: (submission: Submission) => void;
  readonly cancel: () => void;
  readonly giveUp: () => void;
};

export function useSubmission(): SubmissionDesk {
  const client = useQueryClient();
  const [judged, setJudged] = useState<Judged>();
  const { trouble, clear, meet } = useTrouble();
  const turn = useRef(0);
  const stop = useRef<() => void>(undefined);

  const follow = useCallback(
    (id: string, mine: number) => {
      stop.current?.();
      stop.current = followWork(api.submissions.events(id), (event) => {
        if (turn.current !== mine) return;
        setJudged((now) => now && { ...now, view: afterEvent(now.view, event) });
        if (event.type === 'judged' || event.type === 'glimpsed' || event.type === 'ended') void refresh(client, id);
      });
    },
    [client],
  );
  const start = useCallback(
    (submission: NewSubmission) => {
      const mine = ++turn.current;
      stop.current?.();
      clear();
      const { source, language, prediction } = submission;
      setJudged({ source, language, prediction, view: UNJUDGED, isFresh: true });
      api.submissions.create(submission).then(
        ({ id }) => {
          void refresh(client, id);
          // Another one may have been handed in meanwhile: this one is judged all the same, and is found in the list.
          if (turn.current !== mine) return;
          setJudged((now) => now && { ...now, id });
          follow(id, mine);
        },
        (error: unknown) => {
          if (turn.current !== mine) return;
          setJudged(undefined);
          meet(error, () => start(submission));
        },
      );
    },
    [client, clear, meet, follow],
  );
  const show = useCallback(
    (submission: Submission) => {
      if (turn.current > 0) return;
      const { id, source, language, prediction } = submission;
      const view = viewOf(submission);
      setJudged({ id, source, language, prediction, view, isFresh: false });
      if (isUnderWay(view)) follow(id, 0);
    },
    [follow],
  );
  useEffect(() => () => stop.current?.(), []);

  const cancel = useCallback(() => {
    // When it is judged already there is nothing to cancel; what the server says of it arrives as an event.
    if (judged?.id !== undefined) api.submissions.cancel(judged.id).catch(() => undefined);
  }, [judged?.id]);
  return { judged, trouble, start, show, cancel, giveUp: clear };
}

/** Lists and figures that a submission changes. */
function refresh(client: QueryClient, id: string): Promise<unknown> {
  const keys = [
    ...[['problems'], ['history'], ['timing'], ['submission', id], ['sitting'], ['records']],
    ...[['review'], ['predictions']],
  ];
  return Promise.all(keys.map((queryKey) => client.invalidateQueries({ queryKey })));
}
