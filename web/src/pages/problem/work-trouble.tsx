// Work that was not accepted: why, and how to go on. When the judge has too much to do, it is asked again after a countdown.
import { useEffect, useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { useFailureText } from '../../parts/failure.tsx';
import { Icon } from '../../parts/icon.tsx';
import { ApiError } from '../../request.ts';
import { useWords } from '../../words/words.ts';
import { isBusy, type Trouble } from './use-trouble.ts';

/** When the server does not say. */
const WAIT_SECONDS = 5;

export function WorkTrouble({ trouble, onGiveUp }: { trouble: Trouble; onGiveUp: () => void }) {
  const { problem: words } = useWords();
  const failureText = useFailureText();
  if (isBusy(trouble.error)) return <Busy trouble={trouble} onGiveUp={onGiveUp} />;
  const isGone = trouble.error instanceof ApiError && trouble.error.status === 0;
  return (
    <div className="work-trouble" role="alert">
      <Icon name="warning" />
      <p>{isGone ? words.serverGone : `${words.requestFailed} ${failureText(trouble.error)}`}</p>
      <Button onClick={trouble.again}>{words.retry}</Button>
      <Button kind="quiet" onClick={onGiveUp}>
        {words.giveUp}
      </Button>
    </div>
  );
}

function Busy({ trouble, onGiveUp }: { trouble: Trouble; onGiveUp: () => void }) {
  const { problem: words } = useWords();
  const seconds = useCountdown(trouble);
  return (
    <div className="work-trouble">
      <Icon name="warning" />
      <p role="alert">{words.busy}</p>
      <p className="number">{words.busyIn(seconds)}</p>
      <Button onClick={trouble.again}>{words.tryNow}</Button>
      <Button kind="quiet" onClick={onGiveUp}>
        {words.giveUp}
      </Button>
    </div>
  );
}

/** Seconds that are left; at none of them it is asked again. */
function useCountdown(trouble: Trouble): number {
  const wait = (trouble.error instanceof ApiError ? trouble.error.retryAfter : undefined) ?? WAIT_SECONDS;
  const [seconds, setSeconds] = useState(wait);
  useEffect(() => {
    setSeconds(wait);
    const until = Date.now() + wait * 1000;
    const timer = setInterval(() => {
      const left = Math.ceil((until - Date.now()) / 1000);
      setSeconds(Math.max(0, left));
      if (left > 0) return;
      clearInterval(timer);
      trouble.again();
    }, 250);
    return () => clearInterval(timer);
  }, [trouble, wait]);
  return seconds;
}
