// A prediction as it is typed in the shell: `solved,80` or `efficiency-loss, n^2, 70%`. Pure.
import { Prediction } from '../schema/prediction.ts';

/** Undefined when it cannot be understood. */
export function readPrediction(text: string): Prediction | undefined {
  const [standing, ...rest] = text.split(',').map((part) => part.trim().replaceAll(/\s+/g, ' '));
  const confidence = rest.pop();
  if (confidence === undefined || !/^\d{1,3}\s?%?$/.test(confidence) || rest.length > 1) return undefined;
  const [growth] = rest;
  const parsed = Prediction.safeParse({
    standing,
    ...(growth !== undefined && { growth }),
    confidencePercent: Number.parseInt(confidence, 10),
  });
  return parsed.data;
}
