// Following a piece of work as the server does it: one stream of events, taken up again where it broke off.
import type { WorkEvent } from '#server/schema/events';
import { probeServer } from './server-state.ts';

/** Every type is named, or this does not compile. */
const EVERY_TYPE: Readonly<Record<WorkEvent['type'], true>> = {
  queued: true,
  started: true,
  building: true,
  preparing: true,
  planned: true,
  case: true,
  judged: true,
  glimpsed: true,
  measuring: true,
  growth: true,
  result: true,
  'not-compiled': true,
  pair: true,
  compared: true,
  ended: true,
};
const TYPES = Object.keys(EVERY_TYPE) as readonly WorkEvent['type'][];
const AGAIN_MS = 1500;

/**
 * Calls `on` for each event of the stream at `url`, until `ended` or until the returned function is called. A connection that breaks is
 * made again and goes on after the last event. After a restart of the server the work begins anew with `queued` or `started`: what was
 * told before no longer counts.
 */
export function followWork(url: string, on: (event: WorkEvent) => void): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const stop = () => {
    isOver = true;
    clearTimeout(timer);
    source?.close();
  };
  const take = (message: MessageEvent<string>) => {
    if (isOver) return;
    const event = JSON.parse(message.data) as WorkEvent;
    if (event.type === 'ended') stop();
    on(event);
  };
  const open = () => {
    source = new EventSource(url);
    for (const type of TYPES) source.addEventListener(type, take);
    source.onerror = () => {
      probeServer();
      // The browser itself connects again, but for an answer that is no stream, such as that of a proxy or of a starting server.
      if (source?.readyState === EventSource.CLOSED && !isOver) timer = setTimeout(open, AGAIN_MS);
    };
  };
  open();
  return stop;
}
