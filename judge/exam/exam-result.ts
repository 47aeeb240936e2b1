// What a sitting comes to: which submission of each problem counts, the points, and the line that people write. Pure.
import type { Exam } from '../schema/exam.ts';
import type { Score, Standing } from '../schema/report.ts';
import { summarize } from '../summary.ts';

/** A submission that was judged, in the order in which they were handed in. */
export type JudgedEntry = {
  readonly id: string;
  readonly slug: string;
  readonly standing: Standing;
  readonly score: Score;
};

export type ProblemResult = {
  readonly slug: string;
  readonly weight: number;
  readonly standing: Standing;
  readonly score: Score;
  /** weight * earned / max. */
  readonly points: number;
  readonly attempts: number;
  /** The submission that counts; absent when there is none. */
  readonly counted?: string;
};

export type ExamResult = {
  readonly problems: readonly ProblemResult[];
  readonly points: number;
  readonly maxPoints: number;
  readonly summary: { readonly ko: string; readonly en: string };
};

/** Best first. */
const ORDER: readonly Standing[] = ['solved', 'efficiency-loss', 'partial', 'failed', 'untried'];
const NOTHING: Score = { earned: 0, max: 100 };

export function examResult({ problems, counts }: Exam, entries: readonly JudgedEntry[]): ExamResult {
  const results = problems.map(({ slug, weight }): ProblemResult => {
    const own = entries.filter((entry) => entry.slug === slug);
    const entry = counts === 'last' ? own.at(-1) : best(own);
    const { standing, score } = entry ?? { standing: 'untried', score: NOTHING };
    const points = score.max > 0 ? (weight * score.earned) / score.max : 0;
    return { slug, weight, standing, score, points, attempts: own.length, ...(entry && { counted: entry.id }) };
  });
  return {
    problems: results,
    points: results.reduce((sum, { points }) => sum + points, 0),
    maxPoints: results.reduce((sum, { weight }) => sum + weight, 0),
    summary: summarize(results.map(({ standing }) => standing)),
  };
}

/** The most points, then the better standing, then the earlier one. */
function best(entries: readonly JudgedEntry[]): JudgedEntry | undefined {
  return entries.reduce<JudgedEntry | undefined>(
    (most, entry) => (most === undefined || isBetter(entry, most) ? entry : most),
    undefined,
  );
}

function isBetter(a: JudgedEntry, b: JudgedEntry): boolean {
  const [earned, most] = [partOf(a.score), partOf(b.score)];
  return earned !== most ? earned > most : ORDER.indexOf(a.standing) < ORDER.indexOf(b.standing);
}

function partOf({ earned, max }: Score): number {
  return max > 0 ? earned / max : 0;
}
