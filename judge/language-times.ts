// How long the same solution takes in each language, against JavaScript: for problems that file no reference in the candidate's own.
import { z } from 'zod';
import { LANGUAGES, Language } from './schema/language.ts';

/** CPU time over that of JavaScript, and how much it differs from problem to problem. */
const Measured = z.strictObject({
  times: z.number().positive(),
  /** Standard deviation of the logarithm over the problems; 0 for one. */
  spread: z.number().nonnegative(),
  /** Problems that file a model solution in both languages. */
  problems: z.int().positive(),
});
export type MeasuredTimes = z.infer<typeof Measured>;

/** What `olsol calibrate` found on this machine. */
export const Calibration = z.strictObject({
  schema: z.literal(1),
  measuredAt: z.iso.datetime(),
  /** The versions that it holds for. */
  engine: z.strictObject({ olsol: z.string(), node: z.string(), platform: z.string() }),
  languages: z.partialRecord(Language, Measured),
});
export type Calibration = z.infer<typeof Calibration>;

/** By what a reference's time is multiplied for another language; `measuredAt` is absent where nothing was measured. */
export type LanguageTimes = { readonly times: Readonly<Record<Language, number>>; readonly measuredAt?: string };

/** What is assumed on a machine that was not calibrated. */
export const USUAL_TIMES: LanguageTimes = { times: { javascript: 1, typescript: 1, python: 20, cpp: 1, c: 1 } };

export function timesOf(calibration: Calibration | undefined): LanguageTimes {
  if (calibration === undefined) return USUAL_TIMES;
  const measured = (language: Language) => calibration.languages[language]?.times ?? USUAL_TIMES.times[language];
  const times = Object.fromEntries(LANGUAGES.map((one) => [one, measured(one)])) as Record<Language, number>;
  return { times, measuredAt: calibration.measuredAt };
}

/** The geometric mean of ratios, each of one problem. Undefined without any. */
export function combineRatios(ratios: readonly number[]): MeasuredTimes | undefined {
  if (ratios.length === 0) return undefined;
  const logs = ratios.map(Math.log);
  const mean = logs.reduce((sum, one) => sum + one, 0) / logs.length;
  const variance = logs.reduce((sum, one) => sum + (one - mean) ** 2, 0) / Math.max(1, logs.length - 1);
  return { times: Math.exp(mean), spread: Math.sqrt(variance), problems: ratios.length };
}

/** How many times a problem's time limit for single tests a language gets: those limits are made for the quick ones. */
export const TIME_ALLOWANCE: Readonly<Record<Language, number>> = {
  javascript: 1,
  typescript: 1,
  python: 3,
  cpp: 1,
  c: 1,
};
