// What to practise next: unsolved problems that a person's own record speaks for, each with the reason. Pure.
import type { Standing } from '#judge/schema/report';
import type { Topic } from '../schema/problem.ts';
import type { NextReason } from '../schema/review.ts';
import { daysBetween } from './day.ts';

export type KnownProblem = {
  readonly slug: string;
  readonly level?: number | undefined;
  readonly topics: readonly Topic[];
};

export type PracticeRecord = {
  readonly problems: readonly KnownProblem[];
  /** Of each problem that was tried. */
  readonly bests: readonly { readonly problem: string; readonly standing: Standing; readonly lastAt: number }[];
  /** How many submissions to each problem ended how. */
  readonly counts: readonly { readonly problem: string; readonly standing: Standing; readonly submissions: number }[];
  /** By topic, from 0 to 1. */
  readonly weaknesses: ReadonlyMap<string, number>;
  /** Problems of exams that were sat. */
  readonly examined: ReadonlySet<string>;
  /** Not to be proposed: they come back by themselves, or are not wanted. */
  readonly without: ReadonlySet<string>;
  readonly now: number;
};

export type Proposal = { readonly slug: string; readonly reason: NextReason };

const MOST = 5;
/** Reasons from the strongest to the weakest: each is worth more than all that can be added to the next one. */
const WORTH: Readonly<{ [code in NextReason['code']]: number }> = {
  exam: 6,
  'only-efficiency': 5,
  efficiency: 4,
  failures: 4,
  'long-ago': 3,
  'new-topic': 2,
  'next-level': 1,
};
/** The same reason for the second time is worth less than the next one. */
const AGAIN = 1.5;
const LONG_AGO_DAYS = 30;
/** So many losses in a topic mean something although all was made good later. */
const FEWEST_LOSSES = 2;
/** A level counts as reached with so many solved problems. */
const REACHED = 2;

/** At most five, the best first; the same record gives the same ones. */
export function recommend(record: PracticeRecord): readonly Proposal[] {
  const { problems, bests, examined, without } = record;
  const bestOf = new Map(bests.map((best) => [best.problem, best.standing]));
  const reach = reachOf(problems, bestOf);
  const topics = topicsOf(record);
  const open = problems.filter(({ slug }) => bestOf.get(slug) !== 'solved' && !without.has(slug));
  const found = open.flatMap((problem): readonly Weighed[] => {
    const standing = bestOf.get(problem.slug);
    const reason =
      reasonOfItself(standing, examined.has(problem.slug)) ??
      ((problem.level ?? reach) > reach + 1 ? undefined : reasonOf(problem, topics, reach));
    if (reason === undefined) return [];
    return [{ problem, reason, worth: WORTH[reason.code] + partsOf(problem, { standing, reach, reason, topics }) }];
  });
  return spread(found);
}

type Weighed = { readonly problem: KnownProblem; readonly reason: NextReason; readonly worth: number };
type TopicRecord = {
  readonly topic: Topic;
  readonly efficiency: number;
  readonly failures: number;
  readonly lastAt: number | undefined;
  readonly weakness: number;
  readonly daysAgo: number;
};

function reasonOfItself(standing: Standing | undefined, isExamined: boolean): NextReason | undefined {
  if (isExamined) return { code: 'exam' };
  return standing === 'efficiency-loss' ? { code: 'only-efficiency' } : undefined;
}

/** The strongest that its topics give. */
function reasonOf(
  { topics: own, level = 1 }: KnownProblem,
  topics: ReadonlyMap<string, TopicRecord>,
  reach: number,
): NextReason | undefined {
  const known = own.flatMap(({ key }) => topics.get(key) ?? []);
  const [weakest] = known.filter(isWeak).toSorted((a, b) => weight(b) - weight(a));
  if (weakest !== undefined) {
    const { topic, efficiency, failures } = weakest;
    return efficiency >= failures
      ? { code: 'efficiency', topic, count: efficiency }
      : { code: 'failures', topic, count: failures };
  }
  const [oldest] = known
    .filter(({ lastAt, daysAgo }) => lastAt !== undefined && daysAgo >= LONG_AGO_DAYS)
    .toSorted((a, b) => b.daysAgo - a.daysAgo);
  if (oldest !== undefined) return { code: 'long-ago', topic: oldest.topic, days: oldest.daysAgo };
  const untried = known.find(({ lastAt }) => lastAt === undefined);
  if (untried !== undefined && level <= reach) return { code: 'new-topic', topic: untried.topic, level };
  return { code: 'next-level', level };
}

function isWeak({ efficiency, failures, weakness }: TopicRecord): boolean {
  const losses = efficiency + failures;
  return losses > 0 && (weakness > 0 || losses >= FEWEST_LOSSES);
}

/** Of a weak topic, below 1. */
function weight({ weakness, efficiency, failures }: TopicRecord): number {
  return 0.6 * weakness + 0.3 * (1 - 1 / (1 + efficiency + failures));
}

/** What tells problems with reasons of the same sort apart: below 1. */
function partsOf(
  { level, topics: own }: KnownProblem,
  {
    standing,
    reach,
    reason,
    topics,
  }: {
    readonly standing: Standing | undefined;
    readonly reach: number;
    readonly reason: NextReason;
    readonly topics: ReadonlyMap<string, TopicRecord>;
  },
): number {
  const topic = 'topic' in reason && reason.topic ? topics.get(reason.topic.key) : undefined;
  const ofTopic = topic === undefined ? 0 : weight(topic) * 0.8;
  // What was never seen teaches more than what was given up, and what is far below or above teaches little.
  const isNew = standing === undefined || standing === 'untried' ? 0.1 : 0;
  const distance = Math.abs((level ?? reach) - reach);
  return ofTopic + isNew - 0.02 * distance - 0.001 * own.length;
}

/** One after the other; a reason that was given already gives way to another one. */
function spread(found: readonly Weighed[]): readonly Proposal[] {
  const chosen: Weighed[] = [];
  const given = new Map<string, number>();
  const worthOf = ({ worth, reason }: Weighed) => worth - AGAIN * (given.get(keyOf(reason)) ?? 0);
  const left = new Set(found.toSorted((a, b) => (a.problem.slug < b.problem.slug ? -1 : 1)));
  while (chosen.length < MOST && left.size > 0) {
    const best = [...left].reduce((most, one) => (worthOf(one) > worthOf(most) ? one : most));
    left.delete(best);
    chosen.push(best);
    given.set(keyOf(best.reason), (given.get(keyOf(best.reason)) ?? 0) + 1);
  }
  return chosen.map(({ problem, reason }) => ({ slug: problem.slug, reason }));
}

function keyOf(reason: NextReason): string {
  return `${reason.code} ${'topic' in reason ? (reason.topic?.key ?? '') : ''}`;
}

/** The highest level with two solved problems; 1 before that. */
function reachOf(problems: readonly KnownProblem[], bestOf: ReadonlyMap<string, Standing>): number {
  const solved = problems.filter(({ slug }) => bestOf.get(slug) === 'solved').map(({ level = 1 }) => level);
  const reached = [...new Set(solved)].filter((level) => solved.filter((one) => one === level).length >= REACHED);
  return Math.max(1, ...reached);
}

function topicsOf({ problems, bests, counts, weaknesses, now }: PracticeRecord): ReadonlyMap<string, TopicRecord> {
  const lastOf = new Map(bests.map(({ problem, lastAt }) => [problem, lastAt]));
  const countsOf = Map.groupBy(counts, ({ problem }) => problem);
  const found = new Map<string, TopicRecord>();
  for (const { slug, topics } of problems) {
    const count = (...wanted: Standing[]) =>
      (countsOf.get(slug) ?? []).reduce((sum, one) => sum + (wanted.includes(one.standing) ? one.submissions : 0), 0);
    for (const topic of topics) {
      const before = found.get(topic.key);
      const lastAt = latest(before?.lastAt, lastOf.get(slug));
      found.set(topic.key, {
        topic,
        efficiency: (before?.efficiency ?? 0) + count('efficiency-loss'),
        failures: (before?.failures ?? 0) + count('failed', 'partial'),
        lastAt,
        weakness: weaknesses.get(topic.key) ?? 0,
        daysAgo: lastAt === undefined ? 0 : daysBetween(lastAt, now),
      });
    }
  }
  return found;
}

function latest(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Math.max(a, b);
}
