// What stands beneath a case: what a failed sample was given and gave, what the program printed.
import type { ProgramError } from '../schema/outcome.ts';
import type { CaseResult, Report } from '../schema/report.ts';
import { inVerdictColor, type Page } from './page.ts';
import { positionText } from './position.ts';
import { printable } from './printable.ts';
import { type ShownText, shownTexts } from './shown-texts.ts';
import { clip, displayWidth, padTo } from './width.ts';

const INDENT = '       ';
/** A text is shown up to so many lines. */
const MOST_LINES = 10;

/** One line beneath a row. No text of the candidate's ever starts a line: build systems read some such lines as commands. */
export function gutter(text: string, { colors }: Page): string {
  return `${INDENT}${colors.dim('│')} ${text}`;
}

/** The lines beneath a case: nothing for one that passed, but for what it printed when it is a sample. */
export function detailLines(result: CaseResult, isSample: boolean, page: Page): readonly string[] {
  return blockLines(blocksOf(result, isSample, page), page);
}

function blocksOf(result: CaseResult, isSample: boolean, { words }: Page): readonly ShownText[] {
  const { verdict, stdout = '' } = result;
  const isTold = isSample || (verdict !== 'AC' && verdict !== 'SK');
  const printed = stdout !== '' && isTold ? [{ label: words.report.labels.console, text: stdout }] : [];
  return [...shownTexts(result, words), ...printed];
}

function blockLines(blocks: readonly ShownText[], page: Page): readonly string[] {
  const labelWidth = blocks.reduce((widest, { label }) => Math.max(widest, displayWidth(label)), 0);
  const room = page.width - displayWidth(gutter('', page)) - labelWidth - 2;
  return blocks.flatMap(({ label, text }) =>
    shownLines(text, page).map((line, i) => {
      const head = padTo(i === 0 ? label : '', labelWidth);
      return gutter(`${page.colors.dim(head)}  ${clip(line, room)}`, page);
    }),
  );
}

function shownLines(text: string, { words }: Page): readonly string[] {
  const lines = printable(text).trimEnd().split('\n');
  if (lines.length === 1 && lines[0] === '') return [words.report.nothing];
  const rest = lines.length - MOST_LINES;
  return rest <= 1 ? lines : [...lines.slice(0, MOST_LINES), words.report.moreLines(rest)];
}

/** The compiler's words, which stand in the place of all groups. */
export function compileErrorLines({ error, file }: Report, page: Page): readonly string[] {
  const head = `${page.words.report.verdicts.CE}${error === undefined ? '' : errorPlace(error, file)}`;
  const lines = printable(error?.message ?? '')
    .trimEnd()
    .split('\n')
    .slice(0, MOST_LINES);
  const room = page.width - displayWidth(gutter('', page));
  const told = lines.map((line) => gutter(clip(line, room), page));
  return [`  ${inVerdictColor('CE', 'CE', page)}   ${head}`, ...told];
}

function errorPlace(error: ProgramError, file: string | undefined): string {
  const where = positionText(error, file);
  return where === '' ? '' : `  ${where}`;
}
