// Times the filed submissions of a problem that gives no time limit, so that one can be derived from them.
import { BadInput } from './bad-input.ts';
import { globMatches } from './bank/glob.ts';
import type { MeasureBounds, TimeBound } from './bank/index.ts';
import { judge } from './judge.ts';
import type { Surroundings } from './judging.ts';
import type { Problem } from './problem.ts';

export function measureBounds(around: (problem: Problem) => Surroundings): MeasureBounds {
  return async (problem, bounds) => {
    let tAcMs = 0;
    let tTleMs = Number.POSITIVE_INFINITY;
    for (const bound of bounds) {
      const slowest = await slowestRun(problem, bound, around(problem));
      if (bound.bound === 'lower') tAcMs = Math.max(tAcMs, slowest);
      else tTleMs = Math.min(tTleMs, slowest);
    }
    return { tAcMs, tTleMs };
  };
}

/** CPU milliseconds of the slowest run over the cases that the bound speaks of. */
async function slowestRun(problem: Problem, { source, cases }: TimeBound, around: Surroundings): Promise<number> {
  const { language, file, text } = source;
  const report = await judge({ language, file, source: text }, problem, around);
  if (report.error !== undefined) {
    const { message, line } = report.error;
    throw new BadInput((words) => words.bank.inFile(file, line, message));
  }
  const times = report.groups.flatMap((group) => {
    const path = group.name === 'sample' || group.name === 'secret' ? group.name : `secret/${group.name}`;
    return group.cases
      .filter((one) => cases === undefined || globMatches(cases, `${path}/${one.name}`))
      .map((one) => one.cpuMs);
  });
  return Math.max(0, ...times);
}
