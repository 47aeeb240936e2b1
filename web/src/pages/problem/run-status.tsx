// One line about the run: that it waits, how far it is, how it ended; and the compiler's words when there are any.
import { Icon } from '../../parts/icon.tsx';
import { useWords, type Words } from '../../words/words.ts';
import { useDesk } from './desk.ts';
import { ErrorPlace } from './error-place.tsx';
import { type RunView, tallyOf } from './run-view.ts';

export function RunStatus() {
  const words = useWords();
  const { view } = useDesk().run;
  if (view === undefined) return null;
  const { passed, total } = tallyOf(view);
  const isGood = view.phase === 'done' && view.error === undefined && passed === total;
  const isBad = view.phase === 'failed' || (view.phase === 'done' && !isGood);
  const tone = isGood ? 'ok' : isBad ? 'bad' : 'calm';
  return (
    <div className="run-status">
      <p className={`run-status-text run-status-${tone}`}>
        {isGood && <Icon name="check" />}
        {isBad && <Icon name={view.phase === 'failed' ? 'wrench' : 'cross'} />}
        {statusText(view, words.problem)}
      </p>
      {view.error && <ErrorPlace error={view.error} />}
      {view.failure !== undefined && <pre className="run-status-failure">{view.failure}</pre>}
    </div>
  );
}

function statusText(view: RunView, { work }: Words['problem']): string {
  const { passed, total } = tallyOf(view);
  switch (view.phase) {
    case 'sending':
      return work.sending;
    case 'queued':
      return work.queued(view.ahead);
    case 'preparing':
      return work.preparing;
    case 'building':
      return work.building;
    case 'judging':
      return work.running(Object.keys(view.results).length, total);
    case 'cancelled':
      return work.cancelled;
    case 'failed':
      return work.failed;
    case 'done':
      return view.error === undefined ? work.passed(passed, total) : work.notCompiled;
  }
}
