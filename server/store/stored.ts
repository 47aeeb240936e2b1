// A submission as the store gives it: the server's own, but for whether its problem is another one by now, which the bank knows.
import type { Selectable } from 'kysely';
import { z } from 'zod';
import { Report } from '#judge/schema/report';
import type { Prediction } from '../schema/prediction.ts';
import { SubmissionRow } from '../schema/submission.ts';
import { fromStored } from './storable-text.ts';
import { StoreError } from './store-error.ts';
import type { Tables } from './tables.ts';

export const StoredRow = SubmissionRow.omit({ outdated: true });
export type StoredRow = z.infer<typeof StoredRow>;

export type StoredSubmission = StoredRow & {
  readonly source: string;
  readonly report?: Report | undefined;
  /** Why the judge failed: a text, or the code `never-ended`. */
  readonly failure?: string | undefined;
  readonly prediction?: Prediction | undefined;
};

type Row = Selectable<Tables['submissions']>;

export function rowFrom(row: Row): StoredRow {
  const { id, problem, language, origin, state, receipt } = row;
  return parseStored(`submission ${id}`, StoredRow, {
    id,
    problem,
    problemHash: row.problem_hash,
    language,
    origin,
    createdAt: row.created_at,
    state,
    receipt,
    sourceChars: row.source_chars,
    ...(row.spent_ms !== null && { spentMs: row.spent_ms }),
    ...(row.sitting !== null && { sitting: row.sitting }),
    ...(row.sealed === 1 && { sealed: true }),
    ...(row.verdict === null ? {} : judgedFields(row)),
  });
}

export function submissionFrom(
  row: Row & Pick<Tables['submission_texts'], 'source' | 'report' | 'failure'>,
): StoredSubmission {
  return {
    ...rowFrom(row),
    source: fromStored(row.source),
    ...(row.report === null ? {} : { report: reportFrom(row.id, row.report) }),
    ...(row.failure === null ? {} : { failure: fromStored(row.failure) }),
  };
}

export function withPrediction(submission: StoredSubmission, prediction: Prediction | undefined): StoredSubmission {
  return prediction === undefined ? submission : { ...submission, prediction };
}

/** The report of a submission, from its JSON. */
export function reportFrom(submission: string, json: string): Report {
  return parseStored(`report of submission ${submission}`, z.preprocess(parsedJson, Report), json);
}

/** A value of the database as a schema has it; what does not fit was damaged, or written by another program. */
export function parseStored<Schema extends z.ZodType>(what: string, schema: Schema, value: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const detail = `${what}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`;
  throw new StoreError({ code: 'damaged', place: 'olsol', detail }, { cause: parsed.error });
}

/** A text as JSON; undefined, which no schema of ours allows, when it is none. */
export function parsedJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}

function judgedFields(row: Row): Partial<Record<keyof StoredRow, unknown>> {
  return {
    verdict: row.verdict,
    standing: row.standing,
    ...(row.earned === null || row.max_score === null ? {} : { score: { earned: row.earned, max: row.max_score } }),
    ...(row.slowest_ms === null ? {} : { slowestMs: row.slowest_ms }),
    ...(row.peak_mib === null ? {} : { peakMiB: row.peak_mib }),
  };
}
