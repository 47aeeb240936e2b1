// What GitHub's runner is told: a summary page, and errors beside the lines that they are about.
import { appendFileSync } from 'node:fs';
import { BadInput } from '../bad-input.ts';
import { renderAnnotations } from '../report/annotations.ts';
import { renderMarkdown } from '../report/markdown.ts';
import type { Report } from '../schema/report.ts';
import type { Context } from './context.ts';
import { codeOf } from './read-source.ts';

/** `file` of each report leads from the repository's root to the source. `tell` prints a command to the runner. */
export function tellGitHub(
  { env, tongue }: Context,
  reports: readonly Report[],
  tell: (commands: string) => void,
): void {
  const summary = env.GITHUB_STEP_SUMMARY;
  if (summary) {
    try {
      appendFileSync(summary, renderMarkdown(reports, { tongue }));
    } catch (cause) {
      throw new BadInput((words) => words.cli.unwritable(summary, codeOf(cause)), { cause });
    }
  }
  if (env.GITHUB_ACTIONS) tell(renderAnnotations(reports, { tongue }));
}
