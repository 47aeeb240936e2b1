// The efficiency receipt as lines of text: growth of both, where the limit is crossed, which line is to blame.
import type { Growth, ProgramGrowth } from '../schema/growth.ts';
import type { Words } from '../words/words.ts';
import { grouped, msText } from './numbers.ts';
import { printableLine } from './printable.ts';
import { whyText } from './why-text.ts';

export type GrowthFact = { readonly label: string; readonly texts: readonly string[] };

/** Shown are lines with at least this share of the steps, up to so many. */
const HOT = 0.05;
const MOST_LINES = 5;

export function growthFacts(growth: Growth, { growth: words }: Words): readonly GrowthFact[] {
  const { candidate, reference, blame } = growth;
  const { labels } = words;
  const notes = noteOf(candidate, words);
  return [
    { label: labels.growth, texts: [candidateText(growth, words)] },
    ...(reference ? [{ label: labels.reference, texts: [referenceText(growth, reference, words)] }] : []),
    ...(reference ? [{ label: labels.limit, texts: [crossingText(growth, words)] }] : []),
    ...(blame ? [{ label: labels.blame, texts: [blameText(blame, words)] }] : []),
    ...(notes === undefined ? [] : [{ label: labels.notes, texts: [notes] }]),
    ...hotFacts(growth, words),
  ];
}

type GrowthWords = Words['growth'];

function programText(program: ProgramGrowth, { variable, largest }: Growth, words: GrowthWords): string {
  const { growth, runnerUp, confidence, by, predictedMs } = program;
  const percent = String(Math.min(99, Math.floor(confidence * 100)));
  const sure = words.sure(words.classes[growth], percent, words.classes[runnerUp]);
  const when = words.atLargest(predictionText(predictedMs, words), printableLine(variable), grouped(largest));
  return [sure, ...(by === 'time' ? [words.byTime] : []), when].join(' · ');
}

function candidateText(growth: Growth, words: GrowthWords): string {
  const { candidate, reference, isWorse } = growth;
  const compared = reference && [isWorse ? words.worse : words.notWorse];
  return [programText(candidate, growth, words), ...(compared ?? [])].join(' · ');
}

function referenceText(growth: Growth, reference: NonNullable<Growth['reference']>, words: GrowthWords): string {
  return `${programText(reference, growth, words)} · ${printableLine(reference.file)}`;
}

function crossingText({ variable, largest, crossesAt, limitMs = 0 }: Growth, words: GrowthWords): string {
  const name = printableLine(variable);
  const limit = durationText(limitMs, words);
  if (crossesAt === undefined) return words.staysBelow(name, limit, grouped(largest));
  return words.crosses(name, aboutText(crossesAt), limit, grouped(largest));
}

function blameText({ line, growth, why, share }: NonNullable<Growth['blame']>, words: GrowthWords): string {
  return words.blame(line, words.classes[growth], whyText(why, words), percentText(share));
}

function noteOf({ disagreement, bySteps, byTime }: ProgramGrowth, words: GrowthWords): string | undefined {
  if (disagreement === undefined || bySteps === undefined || byTime === undefined) return undefined;
  const say = disagreement === 'hidden-cost' ? words.hiddenCost : words.engineHelps;
  return say(words.classes[bySteps], words.classes[byTime]);
}

function hotFacts({ lines, variable, linesAt }: Growth, words: GrowthWords): GrowthFact[] {
  const hot = lines.filter(({ heat }) => heat >= HOT).slice(0, MOST_LINES);
  if (hot.length === 0 || linesAt === undefined) return [];
  const texts = hot.map(({ line, heat }) => words.hotLine(line, percentText(heat)));
  return [{ label: words.labels.lines, texts: [words.hotLines(texts, printableLine(variable), grouped(linesAt))] }];
}

function percentText(share: number): string {
  return String(Math.round(share * 100));
}

/** Two digits are all that a prediction is worth. */
function aboutText(count: number): string {
  if (count < 100) return String(Math.round(count));
  const unit = 10 ** (Math.floor(Math.log10(count)) - 1);
  return grouped(Math.round(count / unit) * unit);
}

/** Beyond this a number says nothing. */
const ENDLESS_YEARS = 1e4;

function predictionText(ms: number, words: GrowthWords): string {
  return ms >= YEAR_MS * ENDLESS_YEARS ? words.endless : words.about(durationText(ms, words));
}

const YEAR_MS = 365 * 86_400_000;

/** "230 ms", "1.7 s", "12 min", "3 days". */
export function durationText(ms: number, words: GrowthWords): string {
  if (ms < 1000) return words.milliseconds(msText(ms));
  if (ms < 120_000) return words.seconds(ms < 9950 ? (ms / 1000).toFixed(1) : aboutText(ms / 1000));
  if (ms < 7_200_000) return words.minutes(aboutText(ms / 60_000));
  if (ms < 86_400_000 * 2) return words.hours(aboutText(ms / 3_600_000));
  if (ms < YEAR_MS * 2) return words.days(aboutText(ms / 86_400_000));
  return ms < YEAR_MS * ENDLESS_YEARS ? words.years(aboutText(ms / YEAR_MS)) : words.endless;
}
