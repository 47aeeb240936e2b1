// How slow a solution is at which sizes, for people: a table for each family, then what it comes to.
import { beyondText, grouped, msText } from '../report/numbers.ts';
import type { Page } from '../report/page.ts';
import { displayWidth, padLeft } from '../report/width.ts';
import type { FamilyTimings, Timing } from '../schema/stress.ts';
import type { Words } from '../words/words.ts';
import type { Ranking } from './slow-plan.ts';

export type Compared = {
  readonly families: readonly FamilyTimings[];
  readonly ranking: Ranking;
  readonly comparedSizes: Timing['sizes'] | undefined;
};

/** "n = 10,937", "n = 300, q = 300". */
export function sizesText(sizes: Timing['sizes']): string {
  return Object.entries(sizes)
    .map(([name, size]) => `${name} = ${grouped(size)}`)
    .join(', ');
}

/** Of each family: the sizes near the limit are what matters. */
const MOST_ROWS = 6;

/** The table of one family; where it is the slowest, its row is marked. */
export function familyLines(family: FamilyTimings, compared: Compared, page: Page): readonly string[] {
  const { words, colors } = page;
  const { worst, comparedAt } = compared.ranking;
  const isWorst = worst.includes(family.case) && !areAllAlike(compared);
  const name = isWorst ? colors.red(colors.bold(family.case)) : colors.bold(family.case);
  const rows = family.timings.slice(-MOST_ROWS).map((timing) => ({
    cells: cellsOf(timing, words),
    isWorst: isWorst && timing.level === comparedAt,
    isBeyond: timing.times > 1,
  }));
  const heads = [words.stress.columns.size, ...headsOf(words)];
  const widths = heads.map((head, i) =>
    Math.max(displayWidth(head), ...rows.map(({ cells }) => displayWidth(cells[i] ?? ''))),
  );
  const line = (cells: readonly string[]) => cells.map((cell, i) => padLeft(cell, widths[i] ?? 0)).join('  ');
  return [
    `${name}  ${endText(family, words)}`,
    ...(rows.length > 0 ? [`   ${colors.dim(line(heads))}`] : []),
    ...rows.map(({ cells, isWorst: marked, isBeyond }) => {
      const text = line(cells);
      return ` ${marked ? colors.red('▸') : ' '} ${isBeyond ? colors.yellow(text) : text}`;
    }),
  ];
}

function headsOf({ report, stress }: Words): readonly string[] {
  return [report.heads.cpu, report.heads.reference, report.heads.limit, stress.columns.times];
}

function cellsOf(timing: Timing, { report }: Words): readonly string[] {
  const { sizes, candidateMs, referenceMs, limitMs, times, isStopped } = timing;
  const ratio = report.ratio(times > 1 ? beyondText(times) : times.toFixed(2));
  return [
    sizesText(sizes),
    msText(candidateMs),
    msText(referenceMs),
    msText(limitMs),
    isStopped ? `> ${ratio}` : ratio,
  ];
}

function endText({ crossing, end, verdict, timings }: FamilyTimings, { stress, report }: Words): string {
  if (crossing !== undefined) return stress.crossesAt(sizesText(crossing.sizes));
  if (end === 'failed') return stress.familyFailed(verdict === undefined ? '' : report.verdicts[verdict]);
  return timings.length === 0 && end === 'time-up' ? stress.notTimed : stress.familyEnds[end];
}

function areAllAlike({ families, ranking }: Compared): boolean {
  return families.length > 1 && ranking.worst.length === families.length;
}

/** "01-nobody-comes-twice, compared at n = 8,192". */
export function worstText({ families, ranking, comparedSizes }: Compared, { stress }: Words): string {
  const { worst, comparedAt } = ranking;
  if (comparedAt === undefined || worst.length === 0) return stress.nothingTimed;
  const part = comparedAt === 1 ? '' : `1/${grouped(1 / comparedAt)}`;
  const where = comparedSizes === undefined ? stress.partOfSizes(part) : sizesText(comparedSizes);
  return areAllAlike({ families, ranking, comparedSizes })
    ? stress.allAlike(where)
    : stress.slowest(worst.join(', '), where, worst.length > 1);
}
