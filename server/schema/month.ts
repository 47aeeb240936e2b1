// A month's look back: facts from the records, texts that are made of them or written by the person, and goals with what became of them.
import { z } from 'zod';
import { Cause } from '#judge/schema/cause';
import { KeptTest } from './elsewhere.ts';
import { Slug, Topic } from './problem.ts';
import { SittingResult } from './sitting.ts';

/** `2026-11`. */
export const MonthName = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/);
export const SECTIONS = ['done', 'results', 'short', 'remarks'] as const;
const Section = z.enum(SECTIONS);
export type Section = z.infer<typeof Section>;
export const PLOTS = ['days', 'levels', 'topics'] as const;
const Plot = z.enum(PLOTS);
export type Plot = z.infer<typeof Plot>;
const Tongue = z.enum(['ko', 'en']);

const Count = z.int().nonnegative();
const Level = z.int().min(1).max(5);
const TopicKey = z.string().min(1).max(60);

/** A problem of the bank; of one that is gone the name is its slug. */
const Named = z.strictObject({ slug: Slug, name: z.record(z.string(), z.string()) });
export type Named = z.infer<typeof Named>;

const Solved = Named.extend({
  level: z.int().optional(),
  topics: z.array(Topic).readonly(),
  /** It had not been solved before. */
  isNew: z.boolean(),
});
export type Solved = z.infer<typeof Solved>;

const ExamSat = z.strictObject({
  id: z.string(),
  name: z.strictObject({ ko: z.string(), en: z.string() }),
  day: z.iso.date(),
  ...{ elapsedMs: z.number().nonnegative(), points: z.number().nonnegative(), maxPoints: z.number().positive() },
  summary: SittingResult.shape.summary,
});

const Totals = z.strictObject({ submissions: Count, days: Count, solved: Count, exams: Count, losses: Count });
export type Totals = z.infer<typeof Totals>;

export const MonthFacts = z.strictObject({
  month: MonthName,
  /** It will not change any more. */
  isOver: z.boolean(),
  ...Totals.shape,
  /** Days on which something was handed in, and how often. */
  practised: z.array(z.strictObject({ day: z.iso.date(), submissions: Count })).readonly(),
  /** Half hours in which something was handed in, together. */
  activeMs: z.number().nonnegative(),
  tried: Count,
  solvedProblems: z.array(Solved).readonly(),
  /** Tried in this month, and not solved until its end. */
  unsolved: z.array(Named).readonly(),
  examsSat: z.array(ExamSat).readonly(),
  elsewhere: z
    .array(KeptTest.pick({ id: true, name: true, day: true, result: true, summary: true, stages: true }))
    .readonly(),
  /** Submissions that were right and lost points for efficiency. */
  lost: z
    .array(Named.extend({ submissions: Count, topics: z.array(TopicKey).readonly(), isMended: z.boolean() }))
    .readonly(),
  causes: z.array(z.strictObject({ cause: Cause, submissions: Count, problems: z.array(Named).readonly() })).readonly(),
  /** The month before. */
  before: Totals.extend({ month: MonthName }),
});
export type MonthFacts = z.infer<typeof MonthFacts>;

export const Goal = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string().trim().min(1).max(200), done: z.boolean() }),
  z.strictObject({
    kind: z.literal('solve'),
    count: z.int().min(1).max(1000),
    level: Level.optional(),
    topic: TopicKey.optional(),
  }),
  z.strictObject({ kind: z.literal('no-loss'), topic: TopicKey.optional() }),
  z.strictObject({ kind: z.literal('exams'), count: z.int().min(1).max(100) }),
  z.strictObject({ kind: z.literal('days'), count: z.int().min(1).max(31) }),
]);
export type Goal = z.infer<typeof Goal>;

const GoalState = z.strictObject({
  goal: Goal,
  /** Of what can be counted. */
  got: Count.optional(),
  state: z.enum(['met', 'open', 'missed']),
});
export type GoalState = z.infer<typeof GoalState>;

const Version = z.int().nonnegative();
const SectionText = z.string().max(20_000);

/** What the person made of a section. */
const OwnText = z.strictObject({
  text: SectionText,
  /** What it was made from: as the records had it then, in `tongue`. */
  base: SectionText,
  tongue: Tongue,
  version: Version,
  updatedAt: z.number(),
});
export type OwnText = z.infer<typeof OwnText>;

/** `version` is the one that was read, 0 where nothing was saved. 409 comes with the saved text as `current`. */
export const SaveSection = OwnText.omit({ updatedAt: true });
export type NewSection = z.infer<typeof SaveSection>;

const SectionView = z.strictObject({
  section: Section,
  /** Markdown from the records; empty for what only the person can say. */
  generated: z.string(),
  own: OwnText.optional(),
  /** The records say other things than when the own text was made; then this is what they say, in its language. */
  newer: z.string().optional(),
});
export type SectionView = z.infer<typeof SectionView>;

const Goals = z.strictObject({
  month: MonthName,
  version: Version,
  /** Each in words besides. */
  goals: z.array(GoalState.extend({ text: z.string() })).readonly(),
});
export type Goals = z.infer<typeof Goals>;

export const SaveGoals = z.strictObject({ goals: z.array(Goal).max(30).readonly(), version: Version });

export const Month = z
  .strictObject({
    facts: MonthFacts,
    sections: z.array(SectionView).readonly(),
    /** Set for this month, and for the next one. */
    goals: Goals,
    next: Goals,
    /** Plots that show something. */
    plots: z.array(z.strictObject({ plot: Plot, alt: z.string() })).readonly(),
  })
  .meta({ id: 'Month' });
export type Month = z.infer<typeof Month>;

export const MonthText = z.strictObject({ markdown: z.string() });

const MonthRow = z.strictObject({
  month: MonthName,
  submissions: Count,
  exams: Count,
  elsewhere: Count,
  isWritten: z.boolean(),
});
export type MonthRow = z.infer<typeof MonthRow>;

/** Newest first. */
export const MonthList = z.strictObject({
  months: z.array(MonthRow).readonly(),
  /** Of the page after this one. */
  next: MonthName.optional(),
});
export type MonthList = z.infer<typeof MonthList>;

export const OfMonth = z.strictObject({ month: MonthName });
export const OfSection = OfMonth.extend({ section: Section });
export const OfPlot = OfMonth.extend({ plot: Plot });
export const InTongue = z.strictObject({ lang: Tongue.default('en') });
export const FilesQuery = InTongue.extend({ frontMatter: z.enum(['true', 'false']).default('false') });
