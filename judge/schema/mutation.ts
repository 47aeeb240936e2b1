// What `olsol mutate --json` prints: a model solution's mutants, and which of them no correctness case noticed.
import { z } from 'zod';

export const MutantResult = z.strictObject({
  line: z.int().positive(),
  /** The changed text, and what it was changed to. */
  before: z.string(),
  after: z.string(),
  /**
   * `killed` by a correctness case; `survived` all of them, though an input tells it from the original; `equivalent` when no small
   * input was found that does.
   */
  end: z.enum(['killed', 'survived', 'equivalent']),
  /** Name of the case that killed it. */
  by: z.string().optional(),
  /** A small input on which a survivor fails. */
  input: z.string().optional(),
});
export type MutantResult = z.infer<typeof MutantResult>;

export const Mutation = z.strictObject({
  /** The model solution, under submissions/. */
  file: z.string(),
  mutants: z.array(MutantResult).readonly(),
});
export type Mutation = z.infer<typeof Mutation>;

export const MutationFile = z.strictObject({
  schema: z.literal(1),
  problem: z.strictObject({ slug: z.string(), hash: z.string() }),
  /** The part of the mutants that are not equivalent which were killed, from 0 to 1. */
  score: z.number().min(0).max(1),
  ...Mutation.shape,
});
export type MutationFile = z.infer<typeof MutationFile>;
