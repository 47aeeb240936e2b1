// What was found, for people: the verdict and why, the input with what was expected and found, then the facts.
import { caseResult } from '../judge-case.ts';
import { inVerdictColor, type Page } from '../report/page.ts';
import { positionText } from '../report/position.ts';
import { printable, printableLine } from '../report/printable.ts';
import { caseNote } from '../report/reason-text.ts';
import { detailLines, gutter } from '../report/text-details.ts';
import { clip, displayWidth, padTo, wrap } from '../report/width.ts';
import type { ProgramError } from '../schema/outcome.ts';
import type { CaseResult } from '../schema/report.ts';
import type { Found } from './stress.ts';
import type { Trial } from './trial.ts';

export type Fact = { readonly label: string; readonly text: string };

/** The failure as a public case: its texts may all be shown. */
export function resultOf({ data, run, conclusion, limitMs }: Trial): CaseResult {
  const testCase = { name: 'stress', args: [], checkerArgs: [], fullFeedback: true, load: async () => data };
  return caseResult({ testCase, data, run, conclusion, limitMs }).result;
}

export function foundLines(found: Found, page: Page): readonly string[] {
  const { words } = page;
  const result = resultOf(found.failure);
  const why = caseNote(result, words);
  const verdict = inVerdictColor(result.verdict, result.verdict, page);
  const head = `${verdict}  ${words.report.verdicts[result.verdict]} · ${words.stress.found(found.tests)}`;
  const note = why === '' || why === words.report.verdicts[result.verdict] ? [] : wrapped(why, page);
  return [head, ...note, ...detailLines(result, true, page)];
}

function wrapped(text: string, page: Page): readonly string[] {
  return wrap(text, page.width - displayWidth(gutter('', page))).map((line) => gutter(line, page));
}

export function compileErrorLines(error: ProgramError, file: string, page: Page): readonly string[] {
  const place = positionText(error, file);
  const head = `${inVerdictColor('CE', 'CE', page)}  ${page.words.report.verdicts.CE}${place === '' ? '' : `  ${place}`}`;
  const lines = printable(error.message).trimEnd().split('\n').slice(0, 10);
  return [head, ...lines.map((line) => gutter(clip(line, page.width - displayWidth(gutter('', page))), page))];
}

export function factLines(facts: readonly Fact[], { colors }: Page): readonly string[] {
  const width = facts.reduce((widest, { label }) => Math.max(widest, displayWidth(label)), 0);
  return facts.map(({ label, text }) => `${colors.bold(padTo(label, width))}  ${printableLine(text)}`);
}

/** How fast inputs were tried. */
export function rateText(tests: number, ms: number): string {
  return ms <= 0 ? '0' : Math.round((tests * 1000) / ms).toString();
}
