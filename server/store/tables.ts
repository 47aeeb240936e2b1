// The tables as Kysely's types. Times are epoch milliseconds; texts that a person wrote are stored as `storable-text.ts` has it.
import type { Generated, Kysely } from 'kysely';

/** What pages list and count: nothing long. */
type SubmissionTable = {
  id: string;
  user_id: string;
  problem: string;
  problem_hash: string;
  language: string;
  origin: string;
  created_at: number;
  state: string;
  receipt: string;
  /** Null until it is judged. */
  verdict: string | null;
  /** `untried` until it is judged. */
  standing: string;
  /** The higher, the better; as `ranks.ts` has it. */
  standing_rank: number;
  earned: number | null;
  max_score: number | null;
  slowest_ms: number | null;
  peak_mib: number | null;
  source_chars: number;
  /** The exam that it was handed in for. */
  sitting: Generated<string | null>;
  /** 1 as long as that lasts: then nothing that was found out about it stands here, but in its report only. */
  sealed: Generated<number>;
  /** By which version of `causes.ts` its causes were found; 0 when they were not looked for. */
  causes_version: Generated<number>;
  /** How long had been worked on the problem when it was handed in; null where nobody saw it. */
  spent_ms: Generated<number | null>;
};

/** What is long, away from what is searched. */
type SubmissionTextTable = {
  submission_id: string;
  user_id: string;
  source: string;
  /** A Report as JSON. */
  report: string | null;
  failure: string | null;
};

type CaseResultTable = {
  submission_id: string;
  position: number;
  user_id: string;
  group_name: string;
  case_name: string;
  efficiency: number;
  verdict: string;
  cpu_ms: number;
  wall_ms: number;
  peak_mib: number;
  limit_ms: number;
};

/** How many submissions there are of each sort: what tallies of everything are read from. */
type TallyTable = {
  user_id: string;
  problem: string;
  language: string;
  standing_rank: number;
  /** Empty until it is judged. */
  verdict: string;
  submissions: number;
};

/** Why a submission lost points, a row each cause. */
type CauseTable = {
  user_id: string;
  cause: string;
  problem: string;
  created_at: number;
  submission_id: string;
  /** Of the source, where there is one to name. */
  line: number | null;
  /** The submission's, so that a selection by cause is counted without it. */
  language: string;
  verdict: string;
  standing_rank: number;
};

/** How long somebody has worked on a problem, and when they last did something. */
type WorkTable = { user_id: string; problem: string; spent_ms: number; last_at: number };

type JobTable = {
  id: Generated<number>;
  user_id: string;
  submission_id: string;
  kind: string;
  /** Lower comes first. */
  priority: number;
  state: string;
  /** Rises with each claim: the result of an earlier one is discarded. */
  attempt: number;
  /** Attempts that a server took with it when it died. */
  lost: number;
  created_at: number;
  claimed_at: number | null;
};

type DraftTable = {
  user_id: string;
  problem: string;
  language: string;
  source: string;
  version: number;
  updated_at: number;
};

type NoteTable = { user_id: string; problem: string; note: string; version: number; updated_at: number };

type OwnCaseTable = {
  user_id: string;
  problem: string;
  id: string;
  position: number;
  name: string;
  input: string;
  expected: string | null;
  updated_at: number;
};

/** Settings as JSON. */
type SettingsTable = { user_id: string; settings: string; updated_at: number };

/** An exam that somebody sat, or sits. */
type SittingTable = {
  id: string;
  user_id: string;
  /** What it was drawn from: the key of a template. */
  template: string;
  /** An Exam as JSON. */
  exam: string;
  started_at: number;
  /** The clock's record, as `judge/exam/exam-clock.ts` has it. */
  elapsed_ms: number;
  paused_ms: number;
  pauses: number;
  paused_at: number | null;
  /** Null while it lasts. */
  ended_at: number | null;
  ended_by: string | null;
};

type SittingProblemTable = {
  sitting_id: string;
  position: number;
  user_id: string;
  problem: string;
  flagged: number;
  /** How long it was the open one. */
  spent_ms: number;
};

/** A test that was taken elsewhere; a stage is null when nothing is said of it. */
type ElsewhereTable = {
  user_id: string;
  id: string;
  name: string;
  /** `2026-11-28`. */
  day: string;
  result: string;
  problems: number | null;
  document: string | null;
  test: string | null;
  assignment: string | null;
  interview: string | null;
  notes: string;
  version: number;
  updated_at: number;
};

/** When a problem comes back. */
type ReviewCardTable = {
  user_id: string;
  problem: string;
  made_at: number;
  /** Ratings so far. */
  reviews: number;
  /** A Memory as JSON; null before the first rating. */
  memory: string | null;
  due_at: number;
  suspended: number;
  opened_at: number | null;
  last_submission: string;
  last_standing: string;
  last_at: number;
  /** An Episode as JSON: a review that waits for its rating. */
  episode: string | null;
  /** Rises with each change: one that was made on an older card is made again. */
  version: number;
  updated_at: number;
};

/** A person's own text of a section of a month. */
type MonthTextTable = {
  user_id: string;
  /** `2026-11`. */
  month: string;
  section: string;
  text: string;
  /** What was made of the records when it was written. */
  base: string;
  tongue: string;
  version: number;
  updated_at: number;
};

/** Goals for a month, as JSON. */
type MonthGoalsTable = { user_id: string; month: string; goals: string; version: number; updated_at: number };

/** Ratings, numbered from 1 within their problem. */
type ReviewTable = {
  user_id: string;
  problem: string;
  number: number;
  rating: string;
  rated_by: string;
  rated_at: number;
  /** The rest of it for sorting and counting; the episode and the memory that followed are JSON. */
  reviewed_at: number;
  took_ms: number | null;
  episode: string;
  memory: string;
};

/** What was expected of a submission, and what came. */
type PredictionTable = {
  submission_id: string;
  user_id: string;
  problem: string;
  created_at: number;
  standing: string;
  growth: string | null;
  /** In percent. */
  confidence: number;
  /** Null until it is judged; as its standing has it. */
  measured: string | null;
  /** Null until there is a receipt. */
  measured_growth: string | null;
};

/** How many predictions of a month came out how; `month` is year and month as one number. */
type PredictionCountTable = {
  user_id: string;
  month: number;
  confidence: number;
  standing: string;
  measured: string;
  predictions: number;
};

type PredictionGrowthTable = { user_id: string; growth: string; measured: string; predictions: number };

export type Tables = {
  submissions: SubmissionTable;
  submission_texts: SubmissionTextTable;
  case_results: CaseResultTable;
  tallies: TallyTable;
  causes: CauseTable;
  work: WorkTable;
  jobs: JobTable;
  drafts: DraftTable;
  notes: NoteTable;
  own_cases: OwnCaseTable;
  settings: SettingsTable;
  sittings: SittingTable;
  sitting_problems: SittingProblemTable;
  elsewhere: ElsewhereTable;
  month_texts: MonthTextTable;
  month_goals: MonthGoalsTable;
  review_cards: ReviewCardTable;
  reviews: ReviewTable;
  predictions: PredictionTable;
  prediction_counts: PredictionCountTable;
  prediction_growths: PredictionGrowthTable;
};

/** A database, or a transaction on it. */
export type Db = Kysely<Tables>;
