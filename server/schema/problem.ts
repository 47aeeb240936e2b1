// Problems as the page lists and shows them. Nothing of a secret case is here but how many there are.
import { z } from 'zod';
import { Language } from '#judge/schema/language';
import { Limits } from '#judge/schema/limits';
import { Score, Standing } from '#judge/schema/report';
import { Signature } from '#judge/schema/signature';

export const Slug = z.string().regex(/^[a-z0-9]{1,60}$/);
export const Tongue = z.enum(['ko', 'en']);
export type Tongue = z.infer<typeof Tongue>;

const Names = z.record(z.string(), z.string());

/** What a problem is about: the word that addresses have for it, and what it is called by language code. */
export const Topic = z.strictObject({ key: z.string(), name: Names });
export type Topic = z.infer<typeof Topic>;

export const ProblemRow = z
  .strictObject({
    slug: Slug,
    /** Title by language code. */
    name: Names,
    /** From 1 to 5; a plain package has none. */
    level: z.int().optional(),
    topics: z.array(Topic).readonly(),
    mode: z.enum(['stdio', 'function']),
    /** The best of all submissions. */
    standing: Standing,
    best: Score.optional(),
    submissions: z.int().nonnegative(),
    /** Epoch milliseconds of the last submission. */
    lastAt: z.number().optional(),
    /** CPU milliseconds of the slowest case of each of the last twelve accepted submissions, oldest first. */
    times: z.array(z.number().nonnegative()).readonly(),
  })
  .meta({ id: 'ProblemRow' });
export type ProblemRow = z.infer<typeof ProblemRow>;

export const ProblemList = z.strictObject({
  problems: z.array(ProblemRow).readonly(),
  /** Folders of the bank that cannot be read, and why. */
  broken: z.array(z.strictObject({ slug: z.string(), message: z.string() })).readonly(),
});
export type ProblemList = z.infer<typeof ProblemList>;

export const Sample = z.strictObject({ name: z.string(), input: z.string(), output: z.string() });
export type Sample = z.infer<typeof Sample>;

export const ProblemPage = z
  .strictObject({
    slug: Slug,
    /** Changes whenever anything that can change a verdict changes. */
    hash: z.string(),
    /** The running exam that has it: drafts are its own, and nothing is there that helps. */
    sitting: z.string().optional(),
    name: Names,
    level: z.int().optional(),
    topics: z.array(Topic).readonly(),
    mode: z.enum(['stdio', 'function']),
    signature: Signature.optional(),
    limits: Limits,
    /** Languages that a solution may be written in, the usual one first. */
    languages: z.array(Language).readonly(),
    /** Of those that are not installed, the command that does it. */
    missing: z.partialRecord(Language, z.string()),
    /** What an editor starts with. */
    templates: z.partialRecord(Language, z.string()),
    /** The language that the statement is written in: the one that was asked for, or what there is. */
    tongue: z.string(),
    /** Rendered and sanitized HTML. Samples stand in it as `<section class="sample" data-sample="NAME">`. */
    statement: z.string(),
    samples: z.array(Sample).readonly(),
    groups: z
      .array(
        z.strictObject({
          name: z.string(),
          efficiency: z.boolean(),
          maxScore: z.number().optional(),
          cases: z.int().nonnegative(),
        }),
      )
      .readonly(),
    /** The limit of an efficiency case is so many times the reference's CPU time, but at least `floorMs`. */
    efficiency: z.strictObject({ timesReference: z.number(), floorMs: z.number() }),
    /** How many there are. */
    hints: z.int().nonnegative(),
    hasEditorial: z.boolean(),
    /** Absent when the problem files no ladder: then there is no efficiency receipt. */
    growth: z.strictObject({ variable: z.string(), largest: z.number() }).optional(),
    /** TypeScript declarations of what solutions can use here, for the editor's completion. */
    declarations: z.string(),
  })
  .meta({ id: 'ProblemPage' });
export type ProblemPage = z.infer<typeof ProblemPage>;

/** A hint or an editorial. */
export const Help = z.strictObject({ tongue: z.string(), html: z.string() });
export type Help = z.infer<typeof Help>;
