// The store as a value: its groups over one database, with every way out guarded.
import type { Growth } from '#judge/schema/growth';
import type { Report } from '#judge/schema/report';
import type { SaveOwnCase } from '../schema/desk.ts';
import type { TestTaken } from '../schema/elsewhere.ts';
import type { OwnText } from '../schema/month.ts';
import type { PredictionQuery } from '../schema/prediction.ts';
import type { Settings } from '../schema/settings.ts';
import { activity, type Bucket, lossesOverTime } from './activity.ts';
import type { Backend } from './backend.ts';
import { bestResults, bests } from './bests.ts';
import { fillCauses } from './causes.ts';
import { deleteAll } from './delete-all.ts';
import { type DraftKey, getDraft, latestDraft, saveDraft } from './drafts.ts';
import { addTests, changeTest, listTests, type NewTest, removeTest } from './elsewhere.ts';
import { exportAll } from './export.ts';
import { guarded, guardedEach } from './guard.ts';
import { type PageRequest, page, tally } from './history.ts';
import type { StoredFilter } from './history-selection.ts';
import { importAll } from './import.ts';
import { ahead, claim, release, requeueRunning, waiting } from './jobs.ts';
import { type Attempt, fail, finish, saveReceipt } from './judgements.ts';
import {
  getGoals,
  monthTexts,
  removeMonthText,
  type SectionKey,
  type StoredGoals,
  saveGoals,
  saveMonthText,
} from './month-texts.ts';
import { countIn, firstRecords, type MonthSpan, monthActivity, sittingsIn, totals } from './months.ts';
import { getNote, saveNote } from './notes.ts';
import { addOwnCase, changeOwnCase, listOwnCases, removeOwnCase } from './own-cases.ts';
import { listPredictions, predictionCounts } from './prediction-records.ts';
import { causes, languages, losses, type Span } from './records.ts';
import { countReviews, listReviews } from './review-log.ts';
import { getCard, listCards, openCard, type RatingWanted, rateReview, suspendCard, undoRating } from './reviews.ts';
import { getSettings, saveSettings } from './settings.ts';
import {
  type EndedBy,
  endSitting,
  getSitting,
  listSittings,
  type NewSitting,
  runningSitting,
  type StoredSitting,
  saveSitting,
  startSitting,
  submissionsOf,
} from './sittings.ts';
import { solveTimes } from './solve-times.ts';
import { cancel, create, get, type HandedIn } from './submissions.ts';
import { standingCounts } from './tallies.ts';
import { type TimingRequest, timing } from './timing.ts';
import { noteWork } from './work.ts';

export type Store = ReturnType<typeof storeOn>;

/** `clock` gives epoch milliseconds. */
type Limits = { readonly mostJobs: number; readonly clock: () => number };
/** Calls a function of the store on its database. */
type Call = <Rest extends unknown[], Value>(
  work: (db: Backend['db'], ...rest: Rest) => Promise<Value>,
  ...rest: Rest
) => Promise<Value>;

export function storeOn(backend: Backend, { mostJobs, clock }: Limits) {
  const { db, explain, place } = backend;
  const call: Call = (work, ...rest) => guarded(explain, () => work(db, ...rest));
  let closed: Promise<void> | undefined;
  return {
    /** Where everything is kept, for people. */
    place,
    submissions: submissionsOn(call, mostJobs, clock),
    jobs: jobsOn(call, mostJobs),
    ...deskOn(call, clock),
    sittings: sittingsOn(call),
    records: recordsOn(call),
    elsewhere: elsewhereOn(call, clock),
    months: monthsOn(call, clock),
    reviews: reviewsOn(call),
    predictions: {
      list: (user: string, query: PredictionQuery) => call(listPredictions, user, query),
      counts: (user: string) => call(predictionCounts, user),
    },
    archive: {
      /** Everything of the user, record by record. */
      exportAll: (user: string) => guardedEach(explain, exportAll(db, user, clock())),
      importAll: async (user: string, records: Iterable<unknown>) => {
        const imported = await call(importAll, user, records);
        await call(backend.lookAtTables);
        return imported;
      },
      deleteAll: (user: string) => call(deleteAll, user),
    },
    /** Copies the database into a file that is not there yet, and checks the copy. */
    backup: (file: string) => backend.backup(file),
    /** Waits for what is under way; the folder is free afterwards. */
    close: () => {
      closed ??= backend.close();
      return closed;
    },
  };
}

function submissionsOn(call: Call, mostJobs: number, clock: () => number) {
  return {
    create: (handedIn: HandedIn) => call(create, mostJobs, handedIn),
    get: (user: string, id: string) => call(get, user, id),
    cancel: (user: string, id: string) => call(cancel, user, id),
    page: (user: string, request: PageRequest) => call(page, user, request),
    tally: (user: string, filter: StoredFilter) => call(tally, user, filter),
    bests: (user: string) => call(bests, user),
    bestResults: (user: string) => call(bestResults, user),
    standings: (user: string) => call(standingCounts, user),
    timing: (user: string, request: TimingRequest) => call(timing, user, request),
    finish: (attempt: Attempt, report: Report, { receiptPending }: { readonly receiptPending: boolean }) =>
      call(finish, attempt, report, { receiptPending, now: clock() }),
    saveReceipt: (attempt: Attempt, growth: Growth | undefined) => call(saveReceipt, attempt, growth),
    fail: (attempt: Attempt, failure: string) => call(fail, attempt, failure),
  };
}

function jobsOn(call: Call, most: number) {
  return {
    /** So many submissions may wait. */
    most,
    claim: (now: number) => call(claim, now),
    release: (attempt: Attempt) => call(release, attempt),
    requeueRunning: () => call(requeueRunning),
    waiting: () => call(waiting),
    ahead: (submission: string) => call(ahead, submission),
  };
}

function deskOn(call: Call, clock: () => number) {
  return {
    drafts: {
      get: (user: string, key: DraftKey) => call(getDraft, user, key),
      latest: (user: string, problem: string) => call(latestDraft, user, problem),
      save: (user: string, key: DraftKey, source: string, version: number) =>
        call(saveDraft, user, key, { source, version, at: clock() }),
    },
    notes: {
      get: (user: string, problem: string) => call(getNote, user, problem),
      save: (user: string, problem: string, text: string, version: number) =>
        call(saveNote, user, problem, { text, version, at: clock() }),
    },
    work: {
      /** Something was done on a problem that the store would not hear of otherwise. */
      note: (user: string, problem: string) => call(noteWork, { user, problem, at: clock() }),
    },
    ownCases: {
      list: (user: string, problem: string) => call(listOwnCases, user, problem),
      add: (user: string, problem: string, id: string, own: SaveOwnCase) =>
        call(addOwnCase, user, problem, { id, ...own }, clock()),
      change: (user: string, problem: string, id: string, own: SaveOwnCase) =>
        call(changeOwnCase, user, problem, { id, ...own }, clock()),
      remove: (user: string, problem: string, id: string) => call(removeOwnCase, user, problem, id),
    },
    settings: {
      get: (user: string) => call(getSettings, user),
      save: (user: string, settings: Settings) => call(saveSettings, user, settings, clock()),
    },
  };
}

function elsewhereOn(call: Call, clock: () => number) {
  return {
    list: (user: string, days: { readonly from?: string; readonly to?: string } = {}) => call(listTests, user, days),
    /** False when there are too many. */
    add: (user: string, tests: readonly NewTest[]) => call(addTests, user, tests, clock()),
    change: (user: string, id: string, test: TestTaken, version: number) =>
      call(changeTest, user, { id, test, version, at: clock() }),
    remove: (user: string, id: string) => call(removeTest, user, id),
  };
}

function monthsOn(call: Call, clock: () => number) {
  return {
    activity: (user: string, span: MonthSpan) => call(monthActivity, user, span),
    totals: (user: string, span: MonthSpan) => call(totals, user, span),
    sittings: (user: string, span: MonthSpan) => call(sittingsIn, user, span),
    count: (user: string, span: MonthSpan & { readonly month: string }) => call(countIn, user, span),
    first: (user: string) => call(firstRecords, user),
    texts: (user: string, month: string) => call(monthTexts, user, month),
    saveText: (user: string, key: SectionKey, text: Omit<OwnText, 'updatedAt'>) =>
      call(saveMonthText, user, key, { ...text, at: clock() }),
    removeText: (user: string, key: SectionKey, version: number) => call(removeMonthText, user, key, version),
    goals: (user: string, month: string) => call(getGoals, user, month),
    saveGoals: (user: string, month: string, goals: StoredGoals) =>
      call(saveGoals, user, month, { ...goals, at: clock() }),
  };
}

type Progress = Pick<StoredSitting, 'id' | 'clock' | 'problems'>;

function sittingsOn(call: Call) {
  return {
    start: (user: string, sitting: NewSitting) => call(startSitting, user, sitting),
    get: (user: string, id: string) => call(getSitting, user, id),
    running: (user: string) => call(runningSitting, user),
    list: (user: string, page: { readonly limit: number; readonly before?: number | undefined }) =>
      call(listSittings, user, page),
    save: (user: string, progress: Progress) => call(saveSitting, user, progress),
    end: (user: string, progress: Progress, end: { readonly at: number; readonly by: EndedBy }) =>
      call(endSitting, user, progress, end),
    submissions: (user: string, sittings: readonly string[]) => call(submissionsOf, user, sittings),
  };
}

function recordsOn(call: Call) {
  return {
    /** Why points were lost, most frequent first. */
    causes: (user: string, span: Span & { readonly problem?: string | undefined } = {}) => call(causes, user, span),
    /** Where right submissions lost points for efficiency, by problem. */
    losses: (user: string, span: Span = {}) => call(losses, user, span),
    activity: (user: string, buckets: readonly Bucket[]) => call(activity, user, buckets),
    lossesOverTime: (user: string, buckets: readonly Bucket[]) => call(lossesOverTime, user, buckets),
    languages: (user: string) => call(languages, user),
    /** Of each problem the first submission that solved it, and how long that took. */
    solveTimes: (user: string) => call(solveTimes, user),
    /** The best standing of each problem that was ever tried. */
    standings: async (user: string) => (await call(tally, user, {})).problems,
    /** Causes of what an older olsol judged, some at a time; undefined when there are no more. */
    fillCauses: (after: string) => call(fillCauses, after),
  };
}

function reviewsOn(call: Call) {
  return {
    get: (user: string, problem: string) => call(getCard, user, problem),
    cards: (user: string) => call(listCards, user),
    rate: (user: string, problem: string, wanted: RatingWanted) => call(rateReview, user, problem, wanted),
    undo: (user: string, problem: string, at: number) => call(undoRating, user, problem, at),
    suspend: (user: string, problem: string, to: { readonly suspended: boolean; readonly at: number }) =>
      call(suspendCard, user, problem, to),
    open: (user: string, problem: string, at: number) => call(openCard, user, problem, at),
    log: (user: string, page: Parameters<typeof listReviews>[2]) => call(listReviews, user, page),
    count: (user: string, since: number) => call(countReviews, user, since),
  };
}
