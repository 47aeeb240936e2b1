// An efficiency receipt in sentences: growth of both, what it comes to, where the limit is crossed, which line is to blame.
import { whyText } from '#judge/report/why-text';
import type { Blame, Growth, ProgramGrowth } from '#judge/schema/growth';
import type { Format } from '../../format.ts';
import { durationText, type PlotWords, predictionText, roughly } from './duration.ts';

/** Each a whole sentence, the most important one first. */
export function growthSentences(growth: Growth, words: PlotWords, format: Format): readonly string[] {
  const { candidate, reference, isWorse, variable, largest } = growth;
  const { classes } = words;
  const sure = words.sure(classes[candidate.growth], surePercent(candidate, format), classes[candidate.runnerUp]);
  const own = words.atLargest(predictionText(candidate.predictedMs, words, format), variable, format.count(largest));
  const told = [sure, own, ...(candidate.by === 'time' ? [words.byTime] : [])];
  if (reference === undefined) return [...told, ...noteOf(candidate, words)];
  const model = words.referenceGrows(classes[reference.growth], predictionText(reference.predictedMs, words, format));
  const compared = isWorse ? words.worse : words.notWorse;
  return [...told, model, compared, ...crossingOf(growth, words, format), ...noteOf(candidate, words)];
}

/** What stands beside the blamed line. Code in it stands between backticks. */
export function blameText({ growth, why, share }: Blame, words: PlotWords, format: Format): string {
  return words.blame(words.classes[growth], whyText(why, words), format.percent(share));
}

/** Never quite sure. */
function surePercent({ confidence }: ProgramGrowth, format: Format): string {
  return format.percent(Math.min(0.99, Math.floor(confidence * 100) / 100));
}

function crossingOf(growth: Growth, words: PlotWords, format: Format): readonly string[] {
  const { variable, largest, limitMs, crossesAt } = growth;
  if (limitMs === undefined) return [];
  const [limit, most] = [durationText(limitMs, words, format), format.count(largest)];
  if (crossesAt === undefined) return [words.staysBelow(variable, limit, most)];
  return [words.crosses(variable, format.count(roughly(crossesAt)), limit, most)];
}

function noteOf({ disagreement, bySteps, byTime }: ProgramGrowth, words: PlotWords): readonly string[] {
  if (disagreement === undefined || bySteps === undefined || byTime === undefined) return [];
  const say = disagreement === 'hidden-cost' ? words.hiddenCost : words.engineHelps;
  return [say(words.classes[bySteps], words.classes[byTime])];
}
