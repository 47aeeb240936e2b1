// The figure that a problem's correctness cases are judged by.
import type { Mutation } from '../schema/mutation.ts';

/** Cases that let more than one mutant in twenty pass are too weak. */
export const LEAST_SCORE = 0.95;

export type MutationScore = {
  /** Of those that are not equivalent. */
  readonly killed: number;
  readonly total: number;
  readonly equivalent: number;
  /** From 0 to 1; 1 where there is nothing to be killed. */
  readonly score: number;
};

export function scoreOf({ mutants }: Mutation): MutationScore {
  const count = (end: string) => mutants.filter((one) => one.end === end).length;
  const [killed, equivalent] = [count('killed'), count('equivalent')];
  const total = mutants.length - equivalent;
  return { killed, total, equivalent, score: total === 0 ? 1 : killed / total };
}
