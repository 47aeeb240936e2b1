// Options that several commands share, and the check of their values.
import { Option } from 'commander';
import { BadInput } from '../bad-input.ts';
import type { Words } from '../words/words.ts';

export const problemsOption = (words: Words) => new Option('--problems <dir>', words.cli.optionProblems);

export const jobsOption = (words: Words) => new Option('--jobs <n>', words.cli.optionJobs);

export const MAX_JOBS = 64;

/** A whole number from `low` to `high`, or `otherwise` when the option was not given. */
export function wholeNumber(
  flag: string,
  value: string | undefined,
  low: number,
  high: number,
  otherwise: number,
): number {
  if (value === undefined) return otherwise;
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < low || number > high) {
    throw new BadInput((words) => words.cli.badNumber(flag, value, low, high));
  }
  return number;
}
