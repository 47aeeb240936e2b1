// Proves one problem: its data, its statements and everything that is filed as a submission.
import type { ProblemPackage, Tools } from '../bank/index.ts';
import type { Surroundings } from '../judging.ts';
import type { Problem } from '../problem.ts';
import type { Mutation } from '../schema/mutation.ts';
import type { Words } from '../words/words.ts';
import { type Finding, finding } from './finding.ts';
import { type VerifiedData, verifyData } from './verify-data.ts';
import { verifyGrowth } from './verify-growth.ts';
import { verifyUnderLoad } from './verify-load.ts';
import { verifyMutants } from './verify-mutants.ts';
import { verifyOutputs } from './verify-outputs.ts';
import { verifyStatements } from './verify-statement.ts';
import { type SourcedSubmission, type VerifiedSubmission, verifySubmission } from './verify-submission.ts';

export type Verified = {
  readonly slug: string;
  readonly data: VerifiedData;
  readonly submissions: readonly VerifiedSubmission[];
  /** How strong the correctness cases are, where it was measured. */
  readonly mutation?: Mutation;
  readonly notes: readonly Finding[];
  readonly findings: readonly Finding[];
};

export type Verification = {
  readonly pkg: ProblemPackage;
  readonly problem: Problem;
  readonly around: Surroundings;
  readonly tools: Tools;
  /** Whether everything is looked at, or only what depends on no time: no efficiency groups, clearances, growth, mutants. */
  readonly timed: boolean;
  /** Busy neighbours beside a second judging of what is timed; 0 for none. */
  readonly neighbours: number;
  readonly onStep: (say: (words: Words) => string) => void;
};

export async function verifyProblem(verification: Verification): Promise<Verified> {
  const { pkg, around, tools, onStep } = verification;
  onStep((words) => words.verify.checkingData);
  const data = await verifyData(pkg, tools);
  const outputs = await verifyOutputs(pkg, around.check);
  const submissions: VerifiedSubmission[] = [];
  const notes: Finding[] = pkg.warnings.map((say) => finding(pkg.slug, say));
  for (const submission of pkg.submissions) {
    const { file, source } = submission;
    if (source === undefined) {
      notes.push(finding(file, (words) => words.verify.foreign(file)));
      continue;
    }
    submissions.push(await verifyOne(verification, { ...submission, source }));
  }
  const found = [...data.findings, ...outputs, ...verifyStatements(pkg), ...submissions.flatMap((one) => one.findings)];
  // Of a problem that does not keep its promises, the strength of its cases says nothing.
  const isMutated = verification.timed && found.length === 0;
  const { mutation, findings } = isMutated ? await verifyMutants(verification) : { findings: [] };
  return { slug: pkg.slug, data, submissions, ...(mutation && { mutation }), notes, findings: [...found, ...findings] };
}

/** Judged, measured for its growth, and judged once more under load if that is asked for. */
async function verifyOne(
  { pkg, problem, around, timed, neighbours, onStep }: Verification,
  submission: SourcedSubmission,
): Promise<VerifiedSubmission> {
  const { file } = submission;
  onStep((words) => words.verify.judging(file));
  const judged = await verifySubmission(pkg, problem, around, submission, timed);
  if (!timed || judged.report.error) return judged;
  const isFiled = pkg.extension?.growth?.classes[file] !== undefined;
  if (isFiled) onStep((words) => words.verify.measuringGrowth(file));
  const { growth, findings } = await verifyGrowth(pkg, problem, around, submission);
  if (neighbours > 0) onStep((words) => words.verify.judgingUnderLoad(file));
  const loaded = neighbours > 0 ? await verifyUnderLoad(problem, around, submission, neighbours) : [];
  const all = [...judged.findings, ...findings, ...loaded];
  return { ...judged, ...(growth && { report: { ...judged.report, growth } }), findings: all };
}
