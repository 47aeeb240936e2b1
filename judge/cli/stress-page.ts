// What both searches of `olsol stress` print alike: the head, the way to run an input again, the place where it is saved.
import type { Page } from '../report/page.ts';
import { printableLine } from '../report/printable.ts';
import type { OpenProblem } from '../room.ts';
import type { Submission } from '../schema/submission.ts';
import type { Context } from './context.ts';
import type { StressOptions } from './stress.ts';

/** What a search is about. */
export type Subject = {
  readonly open: OpenProblem;
  readonly submission: Submission;
  readonly options: StressOptions;
};

const WIDTH = { least: 40, usual: 100, most: 160 };

export function pageOf({ words, colors, reportColumns }: Context): Page {
  const width = Math.min(Math.max(reportColumns ?? WIDTH.usual, WIDTH.least), WIDTH.most);
  return { words, colors, width };
}

/** "Full Card, Free Cup  stampfree · my.js". */
export function headLine({ colors, tongue }: Context, { open: { problem }, submission }: Subject): string {
  const name = problem.name[tongue] ?? problem.name.en ?? Object.values(problem.name)[0] ?? problem.slug;
  return `${colors.bold(printableLine(name))}  ${colors.dim(printableLine(`${problem.slug} · ${submission.file}`))}`;
}

/** The file that an input goes to when nobody names one. */
export function placeFor({ open: { problem }, options: { save } }: Subject): string {
  return save ?? `${problem.slug}.stress.in`;
}

/** What to type to run the solution on a saved input. */
export function againText({ options: { problem, file, problems } }: Subject, saved: string): string {
  const bank = problems === undefined ? [] : ['--problems', problems];
  return ['npx olsol run', ...[problem, file, '--input', saved, ...bank].map(quoted)].join(' ');
}

/** As a shell wants it. */
function quoted(word: string): string {
  return /^[\w./:@%+=,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** The beginning of what --json prints. */
export function commonOf({ open: { problem }, submission }: Subject) {
  const { slug, hash } = problem;
  return { schema: 1 as const, problem: { slug, hash }, file: submission.file, language: submission.language };
}

/** Waits for the end of a program that is being stopped, so that nothing more is printed. */
export function untilStopped(): Promise<never> {
  return new Promise(() => {});
}
