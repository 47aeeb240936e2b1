// Whether the checker tells right outputs from wrong ones: those that the author filed to prove it.
import type { ProblemPackage } from '../bank/index.ts';
import { readData } from '../bank/package-files.ts';
import type { Surroundings } from '../judging.ts';
import { type Finding, finding } from './finding.ts';

export async function verifyOutputs(
  { files, filedOutputs }: Pick<ProblemPackage, 'files' | 'filedOutputs'>,
  check: Surroundings['check'],
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { path, valid, checkerArgs: args } of filedOutputs) {
    const read = (extension: string) => readData(files, `data/${path}.${extension}`);
    const { accepted } = await check({
      input: await read('in'),
      answer: await read('ans'),
      output: await read('out'),
      args,
    });
    if (accepted && !valid) findings.push(finding(path, (words) => words.verify.outputAccepted(path)));
    if (!accepted && valid) findings.push(finding(path, (words) => words.verify.outputRejected(path)));
  }
  return findings;
}
