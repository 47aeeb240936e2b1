// Proves one problem: its data, its statements and everything that is filed as a submission.
import type { ProblemPackage, Tools } from '../bank/index.ts';
import type { Surroundings } from '../judging.ts';
import type { Problem } from '../problem.ts';
import type { Words } from '../words/words.ts';
import { type Finding, finding } from './finding.ts';
import { type VerifiedData, verifyData } from './verify-data.ts';
import { verifyOutputs } from './verify-outputs.ts';
import { verifyStatements } from './verify-statement.ts';
import { type VerifiedSubmission, verifySubmission } from './verify-submission.ts';

export type Verified = {
  readonly slug: string;
  readonly data: VerifiedData;
  readonly submissions: readonly VerifiedSubmission[];
  readonly notes: readonly Finding[];
  readonly findings: readonly Finding[];
};

export type Verification = {
  readonly pkg: ProblemPackage;
  readonly problem: Problem;
  readonly around: Surroundings;
  readonly tools: Tools;
  /** Whether efficiency groups and clearances are looked at. */
  readonly timed: boolean;
  readonly onStep: (say: (words: Words) => string) => void;
};

export async function verifyProblem({ pkg, problem, around, tools, timed, onStep }: Verification): Promise<Verified> {
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
    onStep((words) => words.verify.judging(file));
    submissions.push(await verifySubmission(pkg, problem, around, { ...submission, source }, timed));
  }
  const findings = [
    ...data.findings,
    ...outputs,
    ...verifyStatements(pkg),
    ...submissions.flatMap((one) => one.findings),
  ];
  return { slug: pkg.slug, data, submissions, notes, findings };
}
