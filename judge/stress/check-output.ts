// The problem's checker: a built-in one on the host, the problem's own in the toolbox.
import { checkWithTool } from '../bank/index.ts';
import { type CheckResult, check } from '../checkers/index.ts';
import type { CheckedFiles } from '../judging.ts';
import type { Problem } from '../problem.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';

export async function checkOutput(
  { checker, mode }: Pick<Problem, 'checker' | 'mode'>,
  toolbox: Sandbox,
  files: CheckedFiles,
): Promise<CheckResult> {
  if (checker.kind === 'custom') return checkWithTool(toolbox, { source: checker.source, ...files });
  return check(checker.kind, mode, files);
}
