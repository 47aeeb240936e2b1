// A file handed in to a server, and followed until it is judged.
import { BadInput } from '#judge';
import { type Context, judgeProgress, readSource } from '#judge/cli';
import { LANGUAGES } from '#judge/schema/language';
import type { Limits } from '#judge/schema/limits';
import type { Report } from '#judge/schema/report';
import type { Glimpse } from '../schema/glimpse.ts';
import type { Prediction } from '../schema/prediction.ts';
import { MAX_SOURCE_CHARS } from '../schema/run.ts';
import type { SubmissionRow } from '../schema/submission.ts';
import { SERVER_WORDS } from '../words/words.ts';
import { eventsOf, postSubmission } from './client.ts';

/** The server and the problem say themselves what they do not allow. */
const LIMITS: Limits = { timeMs: 1, memoryMiB: 1, outputKiB: 1, sourceKiB: MAX_SOURCE_CHARS / 1024 };

/** The report; while an exam with this problem lasts, a glimpse of it. */
export type Seen = { readonly report?: Report; readonly glimpse?: Glimpse };

type HandedFile = {
  readonly problem: string;
  readonly file: string;
  readonly prediction?: Prediction | undefined;
};

export async function handInFile(
  context: Context,
  url: string,
  { problem, file, prediction }: HandedFile,
): Promise<Seen> {
  const { language, source } = readSource(file, LIMITS, LANGUAGES);
  const row = await postSubmission(url, { problem, language, source, prediction }, context.tongue);
  return seenOf(context, url, row);
}

/** What can be seen once it is judged; each case is told of meanwhile. */
async function seenOf(context: Context, url: string, { id, problem }: SubmissionRow): Promise<Seen> {
  const words = SERVER_WORDS[context.tongue].cli.submit;
  const progress = judgeProgress(context, problem);
  try {
    for await (const event of eventsOf(url, `/api/submissions/${id}/events`)) {
      if (event.type === 'case') progress.tell(event);
      if (event.type === 'judged') return { report: event.report };
      if (event.type === 'glimpsed') return { glimpse: event.glimpse };
      if (event.type !== 'ended') continue;
      const { failure } = event;
      throw new BadInput(() => (event.state === 'cancelled' ? words.cancelled : words.failed(failure ?? '')));
    }
  } finally {
    progress.end();
  }
  throw new BadInput(() => words.lost);
}
