// Whether a problem's correctness cases notice small mistakes: nearly all mutants of its model solution must fail one.
import { measureMutants } from '../mutants/measure-mutants.ts';
import { LEAST_SCORE, scoreOf } from '../mutants/mutation-score.ts';
import { tooWeakText } from '../report/mutation-text.ts';
import type { Mutation } from '../schema/mutation.ts';
import { type Finding, finding } from './finding.ts';
import type { Verification } from './verify-problem.ts';

export type VerifiedMutants = { readonly mutation?: Mutation; readonly findings: readonly Finding[] };

/** Nothing is measured for plain packages, whose authors did not sign up for it, or without a model solution in JavaScript. */
export async function verifyMutants({
  pkg,
  problem,
  around,
  tools,
  onStep,
}: Omit<Verification, 'timed' | 'neighbours'>): Promise<VerifiedMutants> {
  const isOurs = pkg.extension !== undefined && pkg.references.some(({ language }) => language === 'javascript');
  if (!isOurs) return { findings: [] };
  onStep((words) => words.verify.mutating);
  const mutation = await measureMutants({ pkg, problem, around, tools });
  const score = scoreOf(mutation);
  const isStrong = score.score >= LEAST_SCORE;
  return { mutation, findings: isStrong ? [] : [finding('data/secret', (words) => tooWeakText(score, words))] };
}
