// The shell as a client of a running server.
import type { z } from 'zod';

import { About } from '../schema/about.ts';
import type { WorkEvent } from '../schema/events.ts';
import { WorkEvent as EventSchema } from '../schema/events.ts';
import type { Tongue } from '../schema/problem.ts';
import { ProblemDetails } from '../schema/problem-details.ts';
import { type NewSubmission, SubmissionRow } from '../schema/submission.ts';

/** What answered is no olsol. */
export class NotOlsol extends Error {}
/** The server said no; the message is its own, in the reader's language. */
export class Refused extends Error {}

/** Undefined when nothing answers there at all. */
export async function findServer(url: string): Promise<About | undefined> {
  const response = await fetch(new URL('/api/about', url)).catch(() => undefined);
  if (response === undefined) return undefined;
  const about = About.safeParse(await response.json().catch(() => undefined));
  if (!about.success) throw new NotOlsol(url);
  return about.data;
}

export function postSubmission(url: string, submission: NewSubmission, tongue: Tongue): Promise<SubmissionRow> {
  return ask(url, tongue, { path: '/api/submissions', schema: SubmissionRow, body: submission });
}

type Question<Schema extends z.ZodType> = {
  readonly path: string;
  /** What a good answer looks like. */
  readonly schema: Schema;
  /** Makes it a POST. */
  readonly body?: unknown;
};

/** One request. Throws Refused when the server says no. */
export async function ask<Schema extends z.ZodType>(
  url: string,
  tongue: Tongue,
  { path, schema, body }: Question<Schema>,
): Promise<z.infer<Schema>> {
  const response = await fetch(new URL(path, url), {
    headers: { 'Content-Type': 'application/json', 'Accept-Language': tongue, 'X-Olsol-Origin': 'shell' },
    ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
  });
  const answer: unknown = await response.json();
  if (response.ok) return schema.parse(answer);
  const problem = ProblemDetails.loose().safeParse(answer);
  throw new Refused(problem.success ? (problem.data.detail ?? problem.data.title) : `HTTP ${response.status}`);
}

/** Events until the stream ends, or breaks off. */
export async function* eventsOf(url: string, path: string): AsyncGenerator<WorkEvent> {
  const response = await fetch(new URL(path, url)).catch(() => undefined);
  if (!response?.body) return;
  let text = '';
  for await (const chunk of textOf(response.body)) {
    text += chunk;
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const data = block.split('\n').find((line) => line.startsWith('data:'));
      if (data !== undefined) yield EventSchema.parse(JSON.parse(data.slice('data:'.length)));
    }
  }
}

/** A connection that breaks ends the text: whoever reads it sees that the end is missing. */
async function* textOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => ({ done: true, value: undefined }));
      if (done) return;
      yield decoder.decode(value, { stream: true });
    }
  } finally {
    // Who has heard enough must not be kept alive by an open connection.
    await reader.cancel().catch(() => {});
  }
}
