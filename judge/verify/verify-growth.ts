// Whether a submission grows as its author files it in judge.yaml, logarithms aside.
import type { PackageSubmission, ProblemPackage } from '../bank/index.ts';
import { isSameGrowth } from '../efficiency/growth-class.ts';
import type { Surroundings } from '../judging.ts';
import { measureGrowth } from '../measure-growth.ts';
import type { Problem, Source } from '../problem.ts';
import type { Growth } from '../schema/growth.ts';
import { type Finding, finding } from './finding.ts';

export type VerifiedGrowth = { readonly growth?: Growth; readonly findings: readonly Finding[] };

/** Nothing is measured for a submission whose class is not filed. */
export async function verifyGrowth(
  pkg: ProblemPackage,
  problem: Problem,
  around: Pick<Surroundings, 'sandbox'>,
  { file, source }: PackageSubmission & { readonly source: Source },
): Promise<VerifiedGrowth> {
  const filed = pkg.extension?.growth?.classes[file];
  if (filed === undefined) return { findings: [] };
  // The class is the submission's own: no reference is measured beside it.
  const alone = { ...problem, references: [] };
  const growth = await measureGrowth({ language: source.language, file, source: source.text }, alone, around);
  if (growth === undefined) return { findings: [finding(file, (words) => words.verify.noGrowth)] };
  const got = growth.candidate.growth;
  const findings = isSameGrowth(filed, got)
    ? []
    : [finding(file, ({ verify, growth: { classes } }) => verify.growsOtherwise(classes[filed], classes[got]))];
  return { growth, findings };
}
