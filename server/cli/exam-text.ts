// Exams as the shell prints them. Pure.
import { WORDS } from '#judge';
import { displayWidth, padTo } from '#judge/cli';
import { groupText } from '#judge/report/reason-text';
import type { Glimpse } from '../schema/glimpse.ts';
import type { Tongue } from '../schema/problem.ts';
import type { ExamList, Sitting, SittingProblem } from '../schema/sitting.ts';
import { SERVER_WORDS } from '../words/words.ts';

export function examList({ exams, broken }: ExamList, tongue: Tongue): string {
  const words = SERVER_WORDS[tongue].cli.exam;
  const rows = exams.map(({ key, name, minutes, problems, sat, bestPoints, maxPoints }) => [
    key,
    name[tongue],
    words.size(problems, minutes),
    sat === 0 ? '' : words.best(points(bestPoints ?? 0), points(maxPoints)),
  ]);
  const wrong = broken.map(({ key, message }) => `${key}: ${message}\n`);
  return `${table(rows)}${wrong.join('')}`;
}

export function sittingStatus({ exam, state, durationMs, elapsedMs, problems }: Sitting, tongue: Tongue): string {
  const words = SERVER_WORDS[tongue].cli.exam;
  const left =
    state === 'paused' ? words.paused(clock(durationMs - elapsedMs)) : words.left(clock(durationMs - elapsedMs));
  const rows = problems.map((problem) => [
    problem.slug,
    nameOf(problem, tongue),
    words.attempts(problem.attempts),
    problem.glimpse === undefined ? '' : glimpseText(problem.glimpse, tongue),
  ]);
  return `${exam.name[tongue]} · ${left}\n${table(rows)}`;
}

export function sittingResult({ exam, problems, result, elapsedMs }: Sitting, tongue: Tongue): string {
  const words = SERVER_WORDS[tongue].cli.exam;
  const rows = problems.map((problem) => [
    problem.slug,
    nameOf(problem, tongue),
    WORDS[tongue].report.standings[problem.result?.standing ?? 'untried'],
    `${points(problem.result?.points ?? 0)}/${points(problem.weight)}`,
    clock(problem.spentMs),
  ]);
  const total = result && `${points(result.points)}/${points(result.maxPoints)}`;
  return `${exam.name[tongue]} · ${words.took(clock(elapsedMs))}\n${table(rows)}${total}\n${result?.summary[tongue]}\n`;
}

/** What an exam lets be known of a submission, in a line. */
export function glimpseText({ error, groups }: Glimpse, tongue: Tongue): string {
  const words = SERVER_WORDS[tongue].cli.exam;
  if (error !== undefined) return words.notCompiled(error.message);
  return groups.map(({ name, passed, cases }) => words.group(groupText(name, WORDS[tongue]), passed, cases)).join(', ');
}

function nameOf({ name, slug }: SittingProblem, tongue: Tongue): string {
  return name[tongue] ?? name.en ?? slug;
}

function points(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Columns as wide as their widest text. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => displayWidth(row[at] ?? ''))));
  const line = (row: readonly string[]) =>
    row
      .map((text, at) => padTo(text, widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  return rows.map((row) => `  ${line(row)}\n`).join('');
}

/** `1:59:05`, `9:05`. */
function clock(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
