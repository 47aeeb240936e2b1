// A prediction against the report, in a line for the shell.
import { WORDS } from '#judge';
import type { Report } from '#judge/schema/report';
import type { Prediction } from '../schema/prediction.ts';
import type { Tongue } from '../schema/problem.ts';
import { SERVER_WORDS } from '../words/words.ts';

/** The growth is not known yet: its receipt is measured later. */
export function predictionText(
  { standing, confidencePercent }: Prediction,
  { standing: measured }: Report,
  tongue: Tongue,
): string {
  const { submit } = SERVER_WORDS[tongue].cli;
  const { standings } = WORDS[tongue].report;
  const isRight = standing === measured;
  return submit.predicted(standings[standing], confidencePercent, standings[measured], isRight);
}
