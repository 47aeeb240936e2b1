// Tests that a person took elsewhere, as they log them by hand.
import { z } from 'zod';

export const STAGES = ['document', 'test', 'assignment', 'interview'] as const;
export type Stage = (typeof STAGES)[number];
export const OUTCOMES = ['pass', 'fail', 'pending', 'withdrew'] as const;
const Outcome = z.enum(OUTCOMES);
export type Outcome = z.infer<typeof Outcome>;

/** Stages that there were; of the others nothing is said. */
const Stages = z.strictObject({
  document: Outcome.optional(),
  test: Outcome.optional(),
  assignment: Outcome.optional(),
  interview: Outcome.optional(),
});
export type Stages = z.infer<typeof Stages>;

export const TestTaken = z.strictObject({
  /** Of the company, or of the test. */
  name: z.string().trim().min(1).max(120),
  /** A day of the calendar, `2026-11-28`. */
  day: z.iso.date(),
  /** As the person writes it: "2솔, 3효율성감점", "3/5", or anything else. */
  result: z.string().trim().max(200),
  /** How many problems there were. */
  problems: z.int().min(1).max(100).optional(),
  stages: Stages,
  notes: z.string().max(10_000),
});
export type TestTaken = z.infer<typeof TestTaken>;

/** `version` is the one that was read. If another was saved since, the answer is 409 with that one as `current`. */
export const SaveTest = TestTaken.extend({ version: z.int().positive() });
export type SaveTest = z.infer<typeof SaveTest>;

export const KeptTest = TestTaken.extend({
  id: z.string(),
  version: z.int().positive(),
  updatedAt: z.number(),
  /** The result in the usual notation; absent when it cannot be read as one. */
  summary: z.strictObject({ ko: z.string(), en: z.string() }).optional(),
}).meta({ id: 'TestTakenElsewhere' });
export type KeptTest = z.infer<typeof KeptTest>;

/** Newest first. */
export const TestList = z.strictObject({ tests: z.array(KeptTest).readonly() });
export type TestList = z.infer<typeof TestList>;

const MOST_CSV_CHARS = 2_000_000;
export const CsvText = z.strictObject({ text: z.string().max(MOST_CSV_CHARS) });

const CsvError = z.strictObject({
  /** Of the file, counted from 1. */
  line: z.int().positive(),
  /** As the file calls it; absent when the whole line is wrong. */
  column: z.string().optional(),
  message: z.string(),
});
export type CsvError = z.infer<typeof CsvError>;

/** What importing a file would do. With errors it does nothing. */
export const CsvCheck = z
  .strictObject({
    added: z.array(TestTaken.extend({ line: z.int().positive(), summary: KeptTest.shape.summary })).readonly(),
    /** Lines that say what is known already. */
    known: z.array(z.int().positive()).readonly(),
    errors: z.array(CsvError).readonly(),
  })
  .meta({ id: 'CsvCheck' });
export type CsvCheck = z.infer<typeof CsvCheck>;

export const CsvImported = z.strictObject({ added: z.int().nonnegative(), known: z.int().nonnegative() });
