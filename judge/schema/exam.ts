// Exams: a template as its author files it in `problems/exams/NAME.yaml`, and the exam that is drawn from it.
import { z } from 'zod';
import { Language } from './language.ts';

const Texts = z.strictObject({ ko: z.string().min(1).max(200), en: z.string().min(1).max(200) });
const ProblemName = z.string().regex(/^[a-z0-9]{1,60}$/);
const Level = z.int().min(1).max(5);
const Weight = z.number().positive().max(10_000);

/** How often a problem counts: its part of the exam's points is weight times earned / 100. */
const DEFAULT_WEIGHT = 100;
const MOST_PROBLEMS = 20;

/** A problem by its name, or a rule that finds some. */
export const ExamItem = z.union([
  ProblemName.transform((problem) => ({ problem, weight: DEFAULT_WEIGHT })),
  z.strictObject({ problem: ProblemName, weight: Weight.default(DEFAULT_WEIGHT) }),
  z.strictObject({
    rule: z.strictObject({
      /** One level, or any of several; any at all when unsaid. */
      level: z.union([Level.transform((one) => [one]), z.array(Level).min(1).max(5)]).optional(),
      /** A problem that has one of these topics will do. */
      topics: z.array(z.string().min(1).max(60)).min(1).max(50).optional(),
      /** `only`: never handed in before; `first`: such ones before all others. */
      unseen: z.enum(['only', 'first']).optional(),
      /** Those of the topics that cost this person the most points before all others. */
      weak: z.boolean().default(false),
    }),
    count: z.int().min(1).max(MOST_PROBLEMS).default(1),
    weight: Weight.default(DEFAULT_WEIGHT),
  }),
]);
export type ExamItem = z.infer<typeof ExamItem>;
export type ExamRule = Extract<ExamItem, { rule: unknown }>['rule'];

/** What a candidate is told of hidden cases during the exam: nothing, or how many passed. */
export const ExamShows = z.enum(['samples', 'counts']);
export type ExamShows = z.infer<typeof ExamShows>;

export const ExamYaml = z.strictObject({
  name: Texts,
  about: Texts.optional(),
  minutes: z
    .int()
    .min(1)
    .max(24 * 60),
  /** All when unsaid. */
  languages: z.array(Language).min(1).readonly().optional(),
  problems: z.array(ExamItem).min(1).max(MOST_PROBLEMS).readonly(),
  shows: ExamShows.default('samples'),
  /** Which submission of a problem counts. */
  counts: z.enum(['best', 'last']).default('best'),
  /** Whether the clock may be stopped. The record says how often it was, and for how long. */
  pause: z.boolean().default(false),
});
export type ExamYaml = z.infer<typeof ExamYaml>;

/** An exam as one person sits it: every problem is known, and nothing changes any more. */
export const Exam = ExamYaml.omit({ problems: true, about: true }).extend({
  problems: z
    .array(z.strictObject({ slug: ProblemName, weight: Weight }))
    .min(1)
    .readonly(),
});
export type Exam = z.infer<typeof Exam>;
