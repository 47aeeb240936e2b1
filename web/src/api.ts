// What pages ask of the server: one function a request, typed by the server's own routes. What the first page needs is in `first-api.ts`.
import type { Language } from '#judge/schema/language';
import type { SaveOwnCase } from '#server/schema/desk';
import type { SaveTest, TestTaken } from '#server/schema/elsewhere';
import type { Goal, NewSection, Plot, Section } from '#server/schema/month';
import type { ProblemPage, Tongue } from '#server/schema/problem';
import type { Rate } from '#server/schema/review';
import type { NewRun } from '#server/schema/run';
import type { NewSitting } from '#server/schema/sitting';
import type { HistoryFilter, NewSubmission } from '#server/schema/submission';
import { first } from './first-api.ts';
import { answer, client, nothing, queryOf } from './request.ts';
import type { PredictionFilter } from './searches.ts';

export const api = {
  about: first.about,
  problems: {
    ...first.problems,
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
  predictions: {
    summary: () => answer(client.predictions.summary.$get()),
    page: (query: PredictionFilter & { readonly after?: string | undefined; readonly limit?: number | undefined }) =>
      answer(client.predictions.$get({ query: queryOf(query) })),
  },
  reviews: {
    queue: () => answer(client.reviews.$get()),
    next: () => answer(client.reviews.next.$get()),
    get: (problem: string) => answer(client.reviews.problems[':problem'].$get({ param: { problem } })),
    /** From now on the time of the review counts. */
    open: (problem: string) => nothing(client.reviews.problems[':problem'].open.$post({ param: { problem } })),
    rate: (problem: string, json: Rate) =>
      answer(client.reviews.problems[':problem'].rating.$post({ param: { problem }, json })),
    undo: (problem: string) => answer(client.reviews.problems[':problem'].rating.$delete({ param: { problem } })),
    suspend: (problem: string, suspended: boolean) =>
      answer(client.reviews.problems[':problem'].$put({ param: { problem }, json: { suspended } })),
  },
  sittings: {
    begin: (json: NewSitting) => answer(client.sittings.$post({ json })),
    page: (query: { readonly before?: number | undefined; readonly limit?: number | undefined }) =>
      answer(client.sittings.$get({ query: queryOf(query) })),
    ...first.sittings,
    get: (id: string) => answer(client.sittings[':id'].$get({ param: { id } })),
    touch: (id: string, slug: string, json: { readonly open?: true; readonly flagged?: boolean }) =>
      answer(client.sittings[':id'].problems[':slug'].$put({ param: { id, slug }, json })),
    change: (id: string, act: 'pause' | 'resume' | 'finish') =>
      answer(client.sittings[':id'][':act'].$post({ param: { id, act } })),
  },
  records: {
    calendar: () => answer(client.records.calendar.$get({ query: { zone: zone() } })),
    progress: () => answer(client.records.progress.$get()),
    causes: (query: { readonly from?: number | undefined; readonly to?: number | undefined }) =>
      answer(client.records.causes.$get({ query: queryOf(query) })),
    losses: (by: 'week' | 'month') => answer(client.records.losses.$get({ query: { zone: zone(), by } })),
    solveTimes: () => answer(client.records['solve-times'].$get()),
    languages: () => answer(client.records.languages.$get()),
  },
  elsewhere: {
    list: () => answer(client.elsewhere.$get()),
    add: (json: TestTaken) => answer(client.elsewhere.$post({ json })),
    /** Rejects with a 409 whose `current` is a KeptTest when another one was saved since `version`. */
    save: (id: string, json: SaveTest) => answer(client.elsewhere[':id'].$put({ param: { id }, json })),
    remove: (id: string) => nothing(client.elsewhere[':id'].$delete({ param: { id } })),
    /** A link to download. */
    csvUrl: (lang: Tongue) => `/api/elsewhere/csv?lang=${lang}`,
    /** What importing would do. */
    checkCsv: (text: string) => answer(client.elsewhere.csv.check.$post({ json: { text } })),
    importCsv: (text: string) => answer(client.elsewhere.csv.$post({ json: { text } })),
  },
  months: {
    list: (before?: string) => answer(client.months.$get({ query: queryOf({ before }) })),
    get: (month: string) => answer(client.months[':month'].$get({ param: { month } })),
    /** Rejects with a 409 whose `current` is an OwnText when another one was saved since `version`. */
    saveSection: (month: string, section: Section, json: NewSection) =>
      answer(client.months[':month'].sections[':section'].$put({ param: { month, section }, json })),
    removeSection: (month: string, section: Section, version: number) =>
      nothing(
        client.months[':month'].sections[':section'].$delete({
          param: { month, section },
          query: { version: String(version) },
        }),
      ),
    saveGoals: (month: string, json: { readonly goals: readonly Goal[]; readonly version: number }) =>
      nothing(client.months[':month'].goals.$put({ param: { month }, json })),
    /** Of a picture (SVG). */
    plotUrl: (month: string, plot: Plot, lang: Tongue) => `/api/months/${month}/plots/${plot}?lang=${lang}`,
    markdown: (month: string, lang: Tongue, frontMatter: boolean) =>
      answer(
        client.months[':month'].markdown.$get({ param: { month }, query: { lang, frontMatter: `${frontMatter}` } }),
      ),
    /** A link to download: Markdown with its pictures, and JSON. */
    filesUrl: (month: string, lang: Tongue, frontMatter: boolean) =>
      `/api/months/${month}/files?lang=${lang}&frontMatter=${frontMatter}`,
  },
  data: {
    /** A link to download: everything as one JSON file, or as a zip with the sources as files. */
    exportUrl: (format: 'json' | 'zip') => `/api/data?format=${format}`,
    /** The file that an export made, either kind. */
    import: (file: Blob) => answer(client.data.$post({}, { init: { body: file } })),
    deleteAll: () => nothing(client.data.$delete()),
  },
};

/** The reader's, which says when a day begins. */
function zone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Browsers send so many bytes to the end although the page is left. */
const MOST_PARTING_BYTES = 60_000;

function parting(text: string): { readonly init: RequestInit } {
  return { init: { keepalive: new Blob([text]).size < MOST_PARTING_BYTES } };
}
