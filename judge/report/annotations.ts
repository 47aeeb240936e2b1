// Failures as GitHub workflow commands: the line of the source that broke is marked in the pull request.
import type { ProgramError } from '../schema/outcome.ts';
import type { CaseResult, Report, Verdict } from '../schema/report.ts';
import { type Tongue, WORDS, type Words } from '../words/words.ts';
import { problemName } from './names.ts';
import { printable } from './printable.ts';
import { caseNote, errorText } from './reason-text.ts';

/** One command a line, each line ended; '' when everything passed. `file` of a report must lead to the source from the repository's root. */
export function renderAnnotations(reports: readonly Report[], { tongue }: { readonly tongue: Tongue }): string {
  const commands = reports.flatMap((report) =>
    failuresOf(report, WORDS[tongue]).map((failure) => commandOf(report, failure, tongue)),
  );
  return commands.map((command) => `${command}\n`).join('');
}

/** Cases that failed alike, in the same place: GitHub shows few annotations, so each must say something new. */
type Failure = {
  readonly verdict: Verdict;
  readonly error: ProgramError | undefined;
  /** Of the first of them. */
  readonly text: string;
  readonly count: number;
};

function failuresOf(report: Report, words: Words): readonly Failure[] {
  const { verdict, error } = report;
  if (verdict === 'CE') return [{ verdict, error, text: error ? errorText(error, words) : '', count: 1 }];
  const failures = new Map<string, Failure>();
  for (const [name, result] of failedCases(report)) {
    const key = `${result.verdict} ${result.error?.line} ${result.error?.column}`;
    const known = failures.get(key);
    failures.set(key, known ? { ...known, count: known.count + 1 } : firstFailure(name, result, words));
  }
  return [...failures.values()];
}

function failedCases({ groups }: Report): readonly (readonly [name: string, result: CaseResult])[] {
  return groups.flatMap((group) =>
    group.cases
      .filter(({ verdict }) => verdict !== 'AC' && verdict !== 'SK')
      .map((result) => [`${group.name}/${result.name}`, result] as const),
  );
}

function firstFailure(name: string, result: CaseResult, words: Words): Failure {
  const { verdict, error } = result;
  return { verdict, error, text: `${name}: ${caseNote(result, words)}`, count: 1 };
}

function commandOf(report: Report, { verdict, error, text, count }: Failure, tongue: Tongue): string {
  const { verdicts, otherCases } = WORDS[tongue].report;
  const title = `${problemName(report, tongue)}: ${verdict} ${verdicts[verdict]}`;
  const message = count === 1 ? text : `${text} (${otherCases(count - 1)})`;
  // Our own failure is not an error in the candidate's file.
  const place = verdict === 'JE' ? {} : { file: report.file, line: error?.line, col: error?.column };
  return workflowCommand('error', { ...place, title }, message || title);
}

/** `::name key=value,…::message`, with each part escaped as GitHub unescapes it. Absent properties are left out. */
export function workflowCommand(
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const written = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`],
  );
  return `::${name}${written.length > 0 ? ' ' : ''}${written.join(',')}::${escapeMessage(printable(message))}`;
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
