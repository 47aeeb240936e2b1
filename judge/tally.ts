// How the problems of a test ended, counted.
import type { Standing } from './schema/report.ts';

/** How many problems ended how; `unsolved` are failed and untried ones. */
export type Tally = {
  readonly solved: number;
  readonly efficiencyLoss: number;
  readonly partial: number;
  readonly unsolved: number;
};

export function tallyOf(standings: readonly Standing[]): Tally {
  const count = (...wanted: Standing[]) => standings.filter((standing) => wanted.includes(standing)).length;
  return {
    solved: count('solved'),
    efficiencyLoss: count('efficiency-loss'),
    partial: count('partial'),
    unsolved: count('failed', 'untried'),
  };
}
