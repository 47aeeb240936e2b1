// The only place that talks to the server: one function a request, typed by the server's own routes.
import { type ClientResponse, hc } from 'hono/client';
import type { Language } from '#judge/schema/language';
import type { Api } from '#server';
import type { SaveOwnCase } from '#server/schema/desk';
import type { ProblemPage, Tongue } from '#server/schema/problem';
import type { ProblemDetails } from '#server/schema/problem-details';
import type { NewRun } from '#server/schema/run';
import type { Settings } from '#server/schema/settings';
import type { NewSitting } from '#server/schema/sitting';
import type { HistoryFilter, NewSubmission } from '#server/schema/submission';

/** What went wrong with a request. `problem` is absent when the server could not be reached at all. */
export class ApiError extends Error {
  readonly status: number;
  readonly problem: ProblemDetails | undefined;
  /** Of a 409: what is saved now. */
  readonly current: unknown;
  /** Of a 503: when to come again, in seconds. */
  readonly retryAfter: number | undefined;

  constructor(status: number, problem?: ProblemDetails & { current?: unknown }, retryAfter?: number) {
    super(problem?.detail ?? problem?.title ?? 'the server cannot be reached');
    this.name = 'ApiError';
    this.status = status;
    this.problem = problem;
    this.current = problem?.current;
    this.retryAfter = retryAfter;
  }
}

let tongue: Tongue = 'en';
/** The language that the server answers in from now on. */
export function speak(to: Tongue): void {
  tongue = to;
}

const { api: client } = hc<Api>(globalThis.location?.origin ?? 'http://127.0.0.1', {
  headers: () => ({ 'Accept-Language': tongue }),
});

type Query = Readonly<Record<string, string | number | undefined>>;

export const api = {
  about: () => answer(client.about.$get()),
  problems: {
    list: () => answer(client.problems.$get()),
    get: (slug: string, lang: Tongue) =>
      answer(client.problems[':slug'].$get({ param: { slug }, query: { lang } })) as Promise<ProblemPage>,
    editorial: (slug: string, lang: Tongue) =>
      answer(client.problems[':slug'].editorial.$get({ param: { slug }, query: { lang } })),
    hint: (slug: string, number: number, lang: Tongue) =>
      answer(client.problems[':slug'].hints[':number'].$get({ param: { slug, number: `${number}` }, query: { lang } })),
    timing: (slug: string, language?: Language) =>
      answer(client.problems[':slug'].timing.$get({ param: { slug }, query: queryOf({ language }) })),
  },
  runs: {
    create: (json: NewRun) => answer(client.runs.$post({ json })),
    get: (id: string) => answer(client.runs[':id'].$get({ param: { id } })),
    cancel: (id: string) => nothing(client.runs[':id'].$delete({ param: { id } })),
    events: (id: string) => `/api/runs/${id}/events`,
  },
  submissions: {
    create: (json: NewSubmission) => answer(client.submissions.$post({ json })),
    page: (query: HistoryFilter & { readonly after?: string | undefined; readonly limit?: number | undefined }) =>
      answer(client.submissions.$get({ query: queryOf(query) })),
    tally: (filter: HistoryFilter) => answer(client.submissions.tally.$get({ query: queryOf(filter) })),
    get: (id: string) => answer(client.submissions[':id'].$get({ param: { id } })),
    cancel: (id: string) => nothing(client.submissions[':id'].cancel.$post({ param: { id } })),
    /** The same source, handed in once more. */
    again: (id: string) => answer(client.submissions[':id'].again.$post({ param: { id } })),
    events: (id: string) => `/api/submissions/${id}/events`,
  },
  comparisons: {
    create: (before: string, after: string) => answer(client.comparisons.$post({ json: { before, after } })),
    get: (id: string) => answer(client.comparisons[':id'].$get({ param: { id } })),
    cancel: (id: string) => nothing(client.comparisons[':id'].$delete({ param: { id } })),
    events: (id: string) => `/api/comparisons/${id}/events`,
  },
  drafts: {
    get: (slug: string, language: Language) =>
      answer(client.problems[':slug'].drafts[':language'].$get({ param: { slug, language } })),
    /** Rejects with a 409 whose `current` is a Draft when another one was saved since `version`. */
    save: (slug: string, language: Language, json: { readonly source: string; readonly version: number }) =>
      answer(
        client.problems[':slug'].drafts[':language'].$put({ param: { slug, language }, json }, parting(json.source)),
      ),
  },
  notes: {
    get: (slug: string) => answer(client.problems[':slug'].note.$get({ param: { slug } })),
    /** Rejects with a 409 whose `current` is a Note when another one was saved since `version`. */
    save: (slug: string, json: { readonly text: string; readonly version: number }) =>
      answer(client.problems[':slug'].note.$put({ param: { slug }, json }, parting(json.text))),
    /** The note's Markdown as sanitized HTML. */
    preview: (text: string) => answer(client.markdown.$post({ json: { text } })),
  },
  ownCases: {
    list: (slug: string) => answer(client.problems[':slug'].cases.$get({ param: { slug } })),
    create: (slug: string, json: SaveOwnCase) =>
      answer(client.problems[':slug'].cases.$post({ param: { slug }, json })),
    save: (slug: string, id: string, json: SaveOwnCase) =>
      answer(client.problems[':slug'].cases[':id'].$put({ param: { slug, id }, json })),
    remove: (slug: string, id: string) =>
      nothing(client.problems[':slug'].cases[':id'].$delete({ param: { slug, id } })),
  },
  assist: {
    /** Of a WebSocket. */
    python: '/api/assist/python',
  },
  exams: {
    list: () => answer(client.exams.$get()),
  },
  sittings: {
    begin: (json: NewSitting) => answer(client.sittings.$post({ json })),
    page: (query: { readonly before?: number | undefined; readonly limit?: number | undefined }) =>
      answer(client.sittings.$get({ query: queryOf(query) })),
    running: () => answer(client.sittings.running.$get()),
    get: (id: string) => answer(client.sittings[':id'].$get({ param: { id } })),
    touch: (id: string, slug: string, json: { readonly open?: true; readonly flagged?: boolean }) =>
      answer(client.sittings[':id'].problems[':slug'].$put({ param: { id, slug }, json })),
    change: (id: string, act: 'pause' | 'resume' | 'finish') =>
      answer(client.sittings[':id'][':act'].$post({ param: { id, act } })),
  },
  settings: {
    get: () => answer(client.settings.$get()),
    save: (json: Settings) => answer(client.settings.$put({ json })),
  },
  data: {
    /** A link to download: everything as one JSON file, or as a zip with the sources as files. */
    exportUrl: (format: 'json' | 'zip') => `/api/data?format=${format}`,
    /** The file that an export made, either kind. */
    import: (file: Blob) => answer(client.data.$post({}, { init: { body: file } })),
    deleteAll: () => nothing(client.data.$delete()),
  },
};

/** Browsers send so many bytes to the end although the page is left. */
const MOST_PARTING_BYTES = 60_000;

function parting(text: string): { readonly init: RequestInit } {
  return { init: { keepalive: new Blob([text]).size < MOST_PARTING_BYTES } };
}

/** The values of a query as texts; what is undefined is left out. */
function queryOf<T extends Query>(query: T): Record<string, string> {
  return Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
}

// biome-ignore lint/suspicious/noExplicitAny: whatever the route answers with.
type Sent<T> = Promise<ClientResponse<T, any, any>>;

async function answer<T>(sent: Sent<T>): Promise<T> {
  return (await succeeded(sent)).json() as Promise<T>;
}

async function nothing(sent: Sent<unknown>): Promise<void> {
  await succeeded(sent);
}

async function succeeded<T>(sent: Sent<T>): Promise<ClientResponse<T>> {
  const response = await sent.catch(() => {
    throw new ApiError(0);
  });
  if (response.ok) return response as ClientResponse<T>;
  const retryAfter = Number(response.headers.get('Retry-After') ?? Number.NaN);
  throw new ApiError(
    response.status,
    (await response.json().catch(() => undefined)) as ProblemDetails | undefined,
    Number.isNaN(retryAfter) ? undefined : retryAfter,
  );
}
