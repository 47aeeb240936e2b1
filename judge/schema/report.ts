// The report: what judging concluded, at every level. CLI, server, database and page all use this value.
import { z } from 'zod';
import { Growth } from './growth.ts';
import { Language } from './language.ts';
import { Limits } from './limits.ts';
import { ProgramError } from './outcome.ts';

/** Worst first: a set of verdicts is summed up by the first of these that it holds. */
export const VERDICTS = ['JE', 'CE', 'RE', 'MLE', 'OLE', 'TLE', 'WA', 'SK', 'AC'] as const;
export const Verdict = z.enum(VERDICTS);
export type Verdict = z.infer<typeof Verdict>;

export const Standing = z.enum(['solved', 'efficiency-loss', 'partial', 'failed', 'untried']);
export type Standing = z.infer<typeof Standing>;

export const Score = z.strictObject({ earned: z.number().nonnegative(), max: z.number().nonnegative() });
export type Score = z.infer<typeof Score>;

/** Why a case got its verdict, free of language: `words/` turns it into a sentence. */
export const Reason = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('different'), at: z.string(), expected: z.string(), found: z.string() }),
  z.strictObject({ code: z.literal('wrong') }),
  z.strictObject({ code: z.literal('checker'), message: z.string() }),
  z.strictObject({ code: z.literal('too-slow'), times: z.number() }),
  z.strictObject({ code: z.literal('too-slow-killed'), overMs: z.number(), times: z.number() }),
  z.strictObject({ code: z.literal('idle'), wallMs: z.number() }),
  z.strictObject({ code: z.literal('memory'), limitMiB: z.number() }),
  z.strictObject({ code: z.literal('output'), limitKiB: z.number() }),
  z.strictObject({ code: z.literal('crashed'), detail: z.string() }),
  z.strictObject({ code: z.literal('withheld') }),
  z.strictObject({ code: z.literal('group-stopped') }),
  z.strictObject({ code: z.literal('group-requires'), group: z.string() }),
  z.strictObject({ code: z.literal('not-asked') }),
  z.strictObject({ code: z.literal('reference-failed'), detail: z.string() }),
  z.strictObject({ code: z.literal('judge-error'), detail: z.string() }),
]);
export type Reason = z.infer<typeof Reason>;

/** How steady the machine was while it measured. */
const MachineLoad = z.strictObject({
  /** Part of the machine's CPU time that its host gave to others, from 0 to 1; absent where the system does not tell. */
  steal: z.number().optional(),
  /** Other processes at work between the runs, on average; absent where the system does not tell. */
  running: z.number().optional(),
  /** Standard deviation of the logarithm of the reference's times: 0.1 is about 10 %. */
  spread: z.number().nonnegative(),
  noisy: z.boolean(),
});

const Interval = z.tuple([z.number(), z.number()]);

export const EfficiencyResult = z.strictObject({
  decision: z.enum(['pass', 'fail', 'withheld']),
  /** Median CPU time of the reference in the same worker. */
  referenceMs: z.number().nonnegative(),
  /** The file whose time that is, under submissions/, and its language. */
  reference: z.string(),
  referenceLanguage: Language,
  /** The limit is timesReference * languageTimes * referenceMs, but at least floorMs. */
  timesReference: z.number().positive(),
  /** How many times the reference's time the same solution takes in the candidate's language; 1 when it is the same language. */
  languageTimes: z.number().positive(),
  /** When that was measured on this machine; absent for the usual value, and for the same language. */
  calibratedAt: z.iso.datetime().optional(),
  floorMs: z.number().nonnegative(),
  /** Candidate's CPU time over the limit, median of the pairs, and where the true value lies, by the decision's own scale of noise. */
  timesLimit: z.number().nonnegative(),
  timesLimitInterval: Interval,
  /** The same over the reference's CPU time. */
  ratio: z.number().nonnegative(),
  interval: Interval,
  /** Of reference and candidate together. */
  runs: z.int().positive(),
  samples: z.array(z.strictObject({ referenceMs: z.number(), candidateMs: z.number() })).readonly(),
  load: MachineLoad,
  /** Whether a noisy machine got more runs than are usual before anything is withheld. */
  measuredLonger: z.boolean(),
});
export type EfficiencyResult = z.infer<typeof EfficiencyResult>;

export const CaseResult = z.strictObject({
  /** Name within its group, such as `03-all-equal`. */
  name: z.string(),
  verdict: Verdict,
  cpuMs: z.number().nonnegative(),
  wallMs: z.number().nonnegative(),
  peakMiB: z.number().nonnegative(),
  limitMs: z.number().nonnegative(),
  score: Score.optional(),
  reason: Reason.optional(),
  message: z.string().optional(),
  error: ProgramError.optional(),
  stdout: z.string().optional(),
  efficiency: EfficiencyResult.optional(),
  /** Shown only for cases that are public (samples) or give full feedback. */
  shown: z.strictObject({ input: z.string(), expected: z.string(), output: z.string() }).optional(),
});
export type CaseResult = z.infer<typeof CaseResult>;

export const GroupResult = z.strictObject({
  name: z.string(),
  /** Absent for samples and in pass-fail problems. */
  score: Score.optional(),
  efficiency: z.boolean(),
  verdict: Verdict,
  cases: z.array(CaseResult).readonly(),
});
export type GroupResult = z.infer<typeof GroupResult>;

export const ProtectionDetail = z.enum([
  'fresh-isolate',
  'only-time-zone',
  'own-code-only',
  'no-dumps-no-files',
  'resident-memory',
  'heap-limit-only',
  'network-namespace',
  'pid-namespace',
  'user-nobody',
  'no-capabilities',
  'no-new-privileges',
  'not-on-this-system',
  'util-linux-missing',
  'not-allowed-here',
]);
export type ProtectionDetail = z.infer<typeof ProtectionDetail>;

export const Protection = z.strictObject({
  name: z.enum([
    'isolate',
    'no-environment',
    'node-permissions',
    'resource-limits',
    'memory-watch',
    'no-network',
    'process-namespace',
    'no-privileges',
  ]),
  active: z.boolean(),
  /** How it is done, or why it is missing; `words/` has the sentence. */
  detail: ProtectionDetail,
});
export type Protection = z.infer<typeof Protection>;

export const Engine = z.strictObject({
  olsol: z.string(),
  node: z.string(),
  platform: z.string(),
});
export type Engine = z.infer<typeof Engine>;

/** What the compiler accepts and a person should know: `plain-long`, a `long` has 32 bits here. */
export const Warning = z.strictObject({ code: z.enum(['plain-long']), line: z.int().positive() });
export type Warning = z.infer<typeof Warning>;

export const Report = z.strictObject({
  problem: z.strictObject({ slug: z.string(), hash: z.string(), name: z.record(z.string(), z.string()) }),
  language: Language,
  file: z.string().optional(),
  judgedAt: z.iso.datetime(),
  engine: Engine,
  limits: Limits,
  standing: Standing,
  verdict: Verdict,
  score: Score,
  /** The compiler's words, when the verdict is CE. */
  error: ProgramError.optional(),
  warnings: z.array(Warning).readonly().optional(),
  groups: z.array(GroupResult).readonly(),
  /** The efficiency receipt, when one was asked for. It never changes the score. */
  growth: Growth.optional(),
  protections: z.array(Protection).readonly(),
});
export type Report = z.infer<typeof Report>;

/** What `--json` prints. */
export const ReportFile = z.strictObject({
  schema: z.literal(1),
  reports: z.array(Report).readonly(),
  summary: z.strictObject({ ko: z.string(), en: z.string() }),
});
export type ReportFile = z.infer<typeof ReportFile>;
