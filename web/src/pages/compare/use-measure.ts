// Measuring two submissions against each other: started by a person, followed until it ends, ended when the page is left.
import { useCallback, useEffect, useRef, useState } from 'react';
import { api } from '../../api.ts';
import { followWork } from '../../events.ts';
import { useFailureText } from '../../parts/failure.tsx';
import { afterMeasureEvent, type MeasureView } from './measure-view.ts';

type Work = { readonly id: string; readonly stop?: () => void; readonly isOver: () => boolean };

const IDLE: MeasureView = { phase: 'idle' };

export function useMeasure(before: string, after: string) {
  const [view, setView] = useState<MeasureView>(IDLE);
  const work = useRef<Work>(undefined);
  const textOf = useFailureText();
  const isGone = useRef(false);
  // Leaving the page gives the machine back.
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
      abandon(work.current);
    };
  }, []);
  const start = useCallback(() => {
    setView({ phase: 'starting' });
    api.comparisons.create(before, after).then(
      ({ id }) => {
        if (isGone.current) return abandon({ id, isOver: () => false });
        let isOver = false;
        const stop = followWork(api.comparisons.events(id), (event) => {
          if (event.type === 'ended') isOver = true;
          setView((now) => afterMeasureEvent(now, event));
        });
        work.current = { id, stop, isOver: () => isOver };
      },
      (error: unknown) => setView({ phase: 'failed', failure: textOf(error) }),
    );
  }, [before, after, textOf]);
  const cancel = useCallback(() => {
    const id = work.current?.id;
    if (id !== undefined) api.comparisons.cancel(id).catch(() => undefined);
  }, []);
  return { view, start, cancel };
}

function abandon(work: Work | undefined): void {
  if (work === undefined || work.isOver()) return;
  work.stop?.();
  // Without an answer it runs to its end, and nothing is kept of it.
  api.comparisons.cancel(work.id).catch(() => undefined);
}
