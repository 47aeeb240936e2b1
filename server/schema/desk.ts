// What lies on a person's desk: drafts, own cases, notes. Each carries a version, so that one tab never overwrites another unasked.
import { z } from 'zod';
import { MAX_INPUT_CHARS, MAX_SOURCE_CHARS } from './run.ts';

const Version = z.int().nonnegative();

/** Version 0 and the template as `source` when nothing has been saved. */
export const Draft = z
  .strictObject({ source: z.string(), version: Version, updatedAt: z.number().optional() })
  .meta({ id: 'Draft' });
export type Draft = z.infer<typeof Draft>;

/** `version` is the one that was read. If another was saved since, the answer is 409 with the saved draft as `current`. */
export const SaveDraft = z.strictObject({ source: z.string().max(MAX_SOURCE_CHARS), version: Version });
export type SaveDraft = z.infer<typeof SaveDraft>;

export const Note = z
  .strictObject({ text: z.string(), version: Version, updatedAt: z.number().optional() })
  .meta({ id: 'Note' });
export type Note = z.infer<typeof Note>;

export const SaveNote = z.strictObject({ text: z.string().max(MAX_SOURCE_CHARS), version: Version });
export type SaveNote = z.infer<typeof SaveNote>;

const OwnCaseText = {
  name: z.string().trim().min(1).max(80),
  input: z.string().max(MAX_INPUT_CHARS),
  /** Without it the model solution says what should come out. */
  expected: z.string().max(MAX_INPUT_CHARS).optional(),
};

export const SaveOwnCase = z.strictObject(OwnCaseText);
export type SaveOwnCase = z.infer<typeof SaveOwnCase>;

export const OwnCase = z.strictObject({ id: z.string(), ...OwnCaseText }).meta({ id: 'OwnCase' });
export type OwnCase = z.infer<typeof OwnCase>;

export const OwnCases = z.strictObject({ cases: z.array(OwnCase).readonly() });
export type OwnCases = z.infer<typeof OwnCases>;
