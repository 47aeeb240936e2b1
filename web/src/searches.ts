// What the page's addresses may say after their `?`: read leniently, for people edit addresses by hand. What does not fit is dropped.
import type { GrowthClass } from '#judge/schema/growth';
import type { Language } from '#judge/schema/language';
import type { Standing, Verdict } from '#judge/schema/report';
import type { Prediction } from '#server/schema/prediction';
import type { HistoryFilter } from '#server/schema/submission';
import { GROWTH_NAMES, OUTCOMES } from './predictions/choices.ts';

type Raw = Readonly<Record<string, unknown>>;
type Maybe<T> = { readonly [K in keyof T]?: T[K] | undefined };

export const STANDINGS: readonly Standing[] = ['solved', 'efficiency-loss', 'partial', 'failed', 'untried'];
export const VERDICTS: readonly Verdict[] = ['AC', 'WA', 'TLE', 'MLE', 'OLE', 'RE', 'CE', 'SK', 'JE'];
/** Every language is named, or this does not compile. */
const EVERY_LANGUAGE: Readonly<Record<Language, true>> = {
  javascript: true,
  typescript: true,
  python: true,
  cpp: true,
  c: true,
};
export const LANGUAGES = Object.keys(EVERY_LANGUAGE) as readonly Language[];
export const MODES = ['function', 'stdio'] as const;
export const COLUMNS = ['title', 'standing', 'level', 'score', 'submissions', 'last'] as const;
export type Column = (typeof COLUMNS)[number];

export type ProblemsSearch = Maybe<{
  q: string;
  standing: Standing | 'unsolved';
  level: number;
  topic: string;
  mode: (typeof MODES)[number];
  sort: Column;
  down: boolean;
}>;

export function problemsSearch(raw: Raw): ProblemsSearch {
  return present({
    q: text(raw.q),
    standing: oneOf([...STANDINGS, 'unsolved' as const], raw.standing),
    level: whole(raw.level, 1, 5),
    topic: text(raw.topic),
    mode: oneOf(MODES, raw.mode),
    sort: oneOf(COLUMNS, raw.sort),
    down: raw.down === true ? true : undefined,
  });
}

export type ProblemSearch = Maybe<{ lang: Language; tab: string; submission: string }>;

export function problemSearch(raw: Raw): ProblemSearch {
  return present({
    lang: oneOf(LANGUAGES, raw.lang),
    tab: text(raw.tab),
    submission: text(raw.submission),
  });
}

/** Whether the cause is one is for the page to know: the list of them is too long to be loaded with everything. */
export type HistorySearch = Maybe<Omit<HistoryFilter, 'cause'> & { readonly cause: string }>;

export function historySearch(raw: Raw): HistorySearch {
  return present({
    problem: text(raw.problem),
    standing: oneOf(STANDINGS, raw.standing),
    verdict: oneOf(VERDICTS, raw.verdict),
    language: oneOf(LANGUAGES, raw.language),
    cause: text(raw.cause),
    level: whole(raw.level, 1, 5),
    topic: text(raw.topic),
    from: whole(raw.from, 0, Number.MAX_SAFE_INTEGER),
    to: whole(raw.to, 0, Number.MAX_SAFE_INTEGER),
  });
}

export type PredictionFilter = Maybe<{
  leastPercent: number;
  mostPercent: number;
  right: 'true' | 'false';
  standing: Prediction['standing'];
  measured: Prediction['standing'];
  growth: GrowthClass;
  measuredGrowth: GrowthClass;
  from: number;
  to: number;
}>;

export function predictionSearch(raw: Raw): PredictionFilter {
  return present({
    leastPercent: whole(raw.leastPercent, 0, 100),
    mostPercent: whole(raw.mostPercent, 0, 100),
    right: oneOf(['true', 'false'] as const, String(raw.right)),
    standing: oneOf(OUTCOMES, raw.standing),
    measured: oneOf(OUTCOMES, raw.measured),
    // The router reads `1` as a number.
    growth: oneOf(GROWTH_NAMES, text(raw.growth)),
    measuredGrowth: oneOf(GROWTH_NAMES, text(raw.measuredGrowth)),
    from: whole(raw.from, 0, Number.MAX_SAFE_INTEGER),
    to: whole(raw.to, 0, Number.MAX_SAFE_INTEGER),
  });
}

export type CompareSearch = Maybe<{ before: string; after: string }>;

export function compareSearch(raw: Raw): CompareSearch {
  return present({ before: text(raw.before), after: text(raw.after) });
}

export const CAUSE_SPANS = ['month', 'year', 'all'] as const;
export type RecordsSearch = Maybe<{ span: (typeof CAUSE_SPANS)[number]; by: 'week' | 'month' }>;

export function recordsSearch(raw: Raw): RecordsSearch {
  return present({ span: oneOf(CAUSE_SPANS, raw.span), by: oneOf(['week', 'month'] as const, raw.by) });
}

export type TimingSearch = Maybe<{ language: Language }>;

export function timingSearch(raw: Raw): TimingSearch {
  return present({ language: oneOf(LANGUAGES, raw.language) });
}

/** The router reads `?q=12` as a number: it is a text here all the same. */
function text(value: unknown): string | undefined {
  const said = typeof value === 'number' ? String(value) : value;
  return typeof said === 'string' && said !== '' ? said.slice(0, 200) : undefined;
}

function whole(value: unknown, least: number, most: number): number | undefined {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most ? Number(value) : undefined;
}

function oneOf<T extends string>(values: readonly T[], value: unknown): T | undefined {
  return values.find((known) => known === value);
}

/** Without what is undefined, so that two equal searches are equal values. */
function present<T extends object>(search: T): Maybe<T> {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as Maybe<T>;
}
