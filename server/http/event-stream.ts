// A log of work as Server-Sent Events. An id is `<epoch>.<position>`: after a restart of the server, which begins logs anew, a
// client that resumes is told everything from the start.
import type { Context } from 'hono';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import type { EventLog } from '../judging/event-log.ts';

const RETRY_MS = 1000;
/** A comment now and then shows both sides that the other is there. */
const BEAT_MS = 15_000;

export function eventStream(c: Context, log: EventLog, epoch: string): Response {
  const start = positionOf(c.req.header('last-event-id'), epoch, log.length);
  // Who has heard everything need not come again.
  if (log.hasEnded && start === log.length) return c.body(null, 204);
  c.header('X-Accel-Buffering', 'no');
  const response = streamSSE(c, (stream) => tell(stream, log, { start, epoch }));
  response.headers.set('Cache-Control', 'no-store');
  return response;
}

type From = { readonly start: number; readonly epoch: string };

async function tell(stream: SSEStreamingApi, log: EventLog, { start, epoch }: From): Promise<void> {
  let at = start;
  let wake = () => {};
  const unlisten = log.listen(() => wake());
  stream.onAbort(() => wake());
  try {
    await stream.write(`retry: ${RETRY_MS}\n\n`);
    while (!stream.aborted) {
      for (const event of log.from(at)) {
        at++;
        await stream.writeSSE({ id: `${epoch}.${at}`, event: event.type, data: JSON.stringify(event) });
      }
      if (at < log.length) continue;
      if (log.hasEnded || stream.aborted) break;
      const isBeat = await new Promise<boolean>((resolve) => {
        const timer = setTimeout(() => resolve(true), BEAT_MS);
        wake = () => {
          clearTimeout(timer);
          resolve(false);
        };
      });
      if (isBeat && !stream.aborted) await stream.write(': beat\n\n');
    }
  } finally {
    unlisten();
  }
}

function positionOf(lastEventId: string | undefined, epoch: string, length: number): number {
  const [, of, position] = /^(.*)\.(\d{1,15})$/.exec(lastEventId ?? '') ?? [];
  const at = Number(position);
  return of === epoch && at <= length ? at : 0;
}
