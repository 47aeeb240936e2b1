// The report that people read in a terminal: what passed, how long it took, what the limits were made of, what was earned.
import pc from 'picocolors';
import type { Report } from '../schema/report.ts';
import { type Tongue, WORDS } from '../words/words.ts';
import { originText, problemName } from './names.ts';
import type { Page } from './page.ts';
import { compileErrorLines } from './text-details.ts';
import { factLines } from './text-facts.ts';
import { groupBlocks } from './text-groups.ts';

export type TextOptions = {
  readonly tongue: Tongue;
  readonly color: boolean;
  /** Columns of the terminal; 100 when unknown. */
  readonly width?: number;
};

const LEAST_WIDTH = 40;
const MOST_WIDTH = 160;

/** The report as lines, each no wider than `width` where it can be helped; ends with a newline. */
export function renderText(report: Report, { tongue, color, width = 100 }: TextOptions): string {
  const page: Page = {
    words: WORDS[tongue],
    colors: pc.createColors(color),
    width: Math.min(Math.max(width, LEAST_WIDTH), MOST_WIDTH),
  };
  const header = `${page.colors.bold(problemName(report, tongue))}  ${page.colors.dim(originText(report))}`;
  const body = report.verdict === 'CE' ? [compileErrorLines(report, page)] : groupBlocks(report.groups, page);
  const blocks = [[header], ...body, factLines(report, page)];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
