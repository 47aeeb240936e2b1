// What a failed public case was given, should have given, and gave: the texts, each under its name.
import type { CaseResult } from '../schema/report.ts';
import type { Words } from '../words/words.ts';

export type ShownText = { readonly label: string; readonly text: string };

/** Nothing for cases that passed, were not run, or are secret; no output where a program never came to give one. */
export function shownTexts({ verdict, shown }: CaseResult, { report }: Words): readonly ShownText[] {
  if (verdict === 'AC' || verdict === 'SK' || shown === undefined) return [];
  const { input, expected, output } = report.labels;
  const given = [
    { label: input, text: shown.input },
    { label: expected, text: shown.expected },
  ];
  return verdict === 'WA' || shown.output !== '' ? [...given, { label: output, text: shown.output }] : given;
}
