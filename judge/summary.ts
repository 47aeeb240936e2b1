// The line that people write after a test: "2솔, 3효율성감점", "올솔". This is the one place that prints it; `read-summary.ts` reads it.
import type { ReadSummary } from './read-summary.ts';
import type { Standing } from './schema/report.ts';
import { type Tally, tallyOf } from './tally.ts';

function problemsIn({ solved, efficiencyLoss, partial, unsolved }: Tally): number {
  return solved + efficiencyLoss + partial + unsolved;
}

export function summarize(standings: readonly Standing[]): { ko: string; en: string } {
  return summaryOf(tallyOf(standings));
}

export function summaryOf(tally: Tally): { ko: string; en: string } {
  return { ko: koreanLine(tally), en: englishLine(tally) };
}

/** What was read, printed again: where nobody knows how many problems there were, it does not pretend to. */
export function summaryOfRead({ tally, total, isAllSolved }: ReadSummary): { ko: string; en: string } {
  if (total !== undefined) return summaryOf(tally);
  return isAllSolved ? { ko: '올솔', en: 'all solved' } : { ko: koreanParts(tally), en: englishParts(tally) };
}

/** `올솔`, or `N솔[, M효율성감점][, K부분점수][, L미해결]`; `0솔` when there is nothing. */
function koreanLine(tally: Tally): string {
  return isAllSolved(tally) ? '올솔' : koreanParts(tally);
}

function koreanParts({ solved, efficiencyLoss, partial, unsolved }: Tally): string {
  const parts = [part(efficiencyLoss, '효율성감점'), part(partial, '부분점수'), part(unsolved, '미해결')];
  return [`${solved}솔`, ...parts.filter((text) => text !== '')].join(', ');
}

/** `5 problems: 2 solved, 3 lost efficiency points`, or `5 problems: all solved`. */
function englishLine(tally: Tally): string {
  const count = problemsIn(tally);
  const problems = `${count} ${count === 1 ? 'problem' : 'problems'}`;
  return `${problems}: ${isAllSolved(tally) ? 'all solved' : englishParts(tally)}`;
}

function englishParts({ solved, efficiencyLoss, partial, unsolved }: Tally): string {
  const parts = [
    part(efficiencyLoss, ' lost efficiency points'),
    part(partial, ' partial'),
    part(unsolved, ' unsolved'),
  ];
  return [`${solved} solved`, ...parts.filter((text) => text !== '')].join(', ');
}

function isAllSolved(tally: Tally): boolean {
  return tally.solved > 0 && tally.solved === problemsIn(tally);
}

function part(count: number, words: string): string {
  return count === 0 ? '' : `${count}${words}`;
}
