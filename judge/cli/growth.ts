// The efficiency receipts of a run, measured when its verdicts are known, and told of while they are made.
import type { Surroundings } from '../judging.ts';
import { type GrowthStep, measureGrowth } from '../measure-growth.ts';
import type { Problem } from '../problem.ts';
import { grouped, msText } from '../report/numbers.ts';
import type { Report } from '../schema/report.ts';
import type { Submission } from '../schema/submission.ts';
import type { Context } from './context.ts';
import { progressLine } from './progress.ts';

export type Judged = {
  readonly problem: Problem;
  readonly around: Surroundings;
  readonly submissions: readonly Submission[];
  readonly reports: readonly Report[];
};

/** The reports with their receipts; one that cannot be made is left out, and why is said on stderr. */
export async function withGrowth(
  context: Context,
  { problem, around, submissions, reports }: Judged,
): Promise<readonly Report[]> {
  const { words, err } = context;
  if (problem.growth === undefined) {
    err(`${words.growth.noLadder}\n`);
    return reports;
  }
  const told: Report[] = [];
  for (const [i, report] of reports.entries()) {
    const submission = submissions[i];
    const line = progressLine(context);
    const onGrowth = (step: GrowthStep) => line.show(stepText(context, problem, step));
    const isRunnable = submission !== undefined && report.verdict !== 'CE';
    const growth = isRunnable ? await measureGrowth(submission, problem, { ...around, onGrowth }) : undefined;
    line.end();
    if (growth === undefined && isRunnable) err(`${words.growth.tooLittle}\n`);
    told.push(growth === undefined ? report : { ...report, growth });
  }
  return told;
}

/** "quietbell your solution n = 5,000: 1,204,332 steps". */
function stepText(
  { words: { growth } }: Context,
  { slug, growth: course }: Problem,
  { who, rung }: GrowthStep,
): string {
  const name = who === 'candidate' ? growth.yours : growth.theReference;
  const cost = rung.steps === undefined ? `${msText(rung.cpuMs ?? 0)} ms` : growth.countedSteps(grouped(rung.steps));
  return `${slug} ${name} ${course?.variable} = ${grouped(rung.n)}: ${cost}`;
}
