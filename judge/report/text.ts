// The report that people read in a terminal: what passed, how long it took, what the limits were made of, what was earned.
import pc from 'picocolors';
import type { Growth } from '../schema/growth.ts';
import type { Report } from '../schema/report.ts';
import { type Tongue, WORDS } from '../words/words.ts';
import { growthFacts } from './growth-text.ts';
import { originText, problemName } from './names.ts';
import type { Page } from './page.ts';
import { compileErrorLines } from './text-details.ts';
import { factLines, labelled } from './text-facts.ts';
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
export function renderText(report: Report, options: TextOptions): string {
  const { tongue } = options;
  const page = pageFor(options);
  const header = `${page.colors.bold(problemName(report, tongue))}  ${page.colors.dim(originText(report))}`;
  const body = report.verdict === 'CE' ? [compileErrorLines(report, page)] : groupBlocks(report.groups, page);
  const receipt = report.growth === undefined ? [] : [growthLines(report.growth, page)];
  const blocks = [[header], ...body, ...receipt, factLines(report, page)];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** The efficiency receipt alone, as the end of a report that has been printed already; ends with a newline. */
export function renderGrowth(growth: Growth, options: TextOptions): string {
  return `${growthLines(growth, pageFor(options)).join('\n')}\n`;
}

function growthLines(growth: Growth, page: Page): readonly string[] {
  return labelled(
    growthFacts(growth, page.words).map((fact) => ({ ...fact, paint: String })),
    page,
  );
}

function pageFor({ tongue, color, width = 100 }: TextOptions): Page {
  return {
    words: WORDS[tongue],
    colors: pc.createColors(color),
    width: Math.min(Math.max(width, LEAST_WIDTH), MOST_WIDTH),
  };
}
