// What the records of a month come to as a person's own notes, in Markdown. Pure.
import { escapeMarkdown } from '#judge';
import { causes as causesEn } from '#judge/words/causes.en';
import { causes as causesKo } from '#judge/words/causes.ko';
import type { GoalState, MonthFacts, Section } from '../schema/month.ts';
import type { Tongue } from '../schema/problem.ts';
import type { MonthWords } from '../words/months.en.ts';
import { SERVER_WORDS } from '../words/words.ts';
import { dayText, nameIn, numberText } from './spoken.ts';

const CAUSES = { ko: causesKo, en: causesEn };
const MOST_NAMES = 12;
const MOST_TOPICS = 5;

/** Empty for what only the person can say. */
export function sectionText(section: Section, facts: MonthFacts, goals: readonly GoalState[], tongue: Tongue): string {
  const words = SERVER_WORDS[tongue].months;
  switch (section) {
    case 'done':
      return doneText(facts, words, tongue);
    case 'results':
      return resultsText(facts, goals, words, tongue);
    case 'short':
      return shortText(facts, words, tongue);
    case 'remarks':
      return '';
  }
}

/** The most frequent first. */
export function topicCounts({ solvedProblems }: MonthFacts, tongue: Tongue): readonly (readonly [string, number])[] {
  const topics = solvedProblems.flatMap((problem) => problem.topics.map(({ name }) => nameIn(name, tongue)));
  return countsOf(topics).sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
}

/** From the easiest on; those without one last. */
export function levelCounts({ solvedProblems }: MonthFacts): readonly (readonly [number | undefined, number])[] {
  return countsOf(solvedProblems.map(({ level }) => level)).sort(([a], [b]) => (a ?? 9) - (b ?? 9));
}

function doneText(facts: MonthFacts, words: MonthWords, tongue: Tongue): string {
  const { month, isOver, submissions, days, tried, solved, solvedProblems, activeMs, before } = facts;
  if (submissions === 0) return words.nothing(month, isOver);
  const isNew = solvedProblems.filter((problem) => problem.isNew).length;
  const levels = levelCounts(facts).flatMap(([level, count]) => (level === undefined ? [] : [[level, count] as const]));
  const topics = topicCounts(facts, tongue)
    .slice(0, MOST_TOPICS)
    .map(([name, count]) => [escapeMarkdown(name), count] as const);
  const told = [
    words.practised({ month, days, submissions, tried, solved, isNew }),
    words.active(numberText(activeMs / 3_600_000, tongue)),
    ...(levels.length > 1 ? [words.levels(levels)] : []),
    ...(topics.length > 0 ? [words.topics(topics)] : []),
  ];
  const compared =
    before.submissions === 0
      ? []
      : [words.compared({ month: before.month, solved, before: before.solved, days, daysBefore: before.days })];
  const byLevel = Map.groupBy(solvedProblems, ({ level }) => level);
  const list = [...byLevel].map(([level, own]) => `- ${words.solvedOfLevel(level, namesOf(own, words, tongue))}`);
  return paragraphs(told.join(' '), ...compared, list.join('\n'));
}

function resultsText(
  { examsSat, elsewhere }: MonthFacts,
  goals: readonly GoalState[],
  words: MonthWords,
  tongue: Tongue,
): string {
  const exams = examsSat.map(({ day, name, summary, points, maxPoints }) =>
    words.exam({
      ...{
        day: dayText(day, tongue),
        name: escapeMarkdown(nameIn(name, tongue)),
        line: escapeMarkdown(summary[tongue]),
      },
      points: `${numberText(points, tongue)}/${numberText(maxPoints, tongue)}`,
    }),
  );
  const tests = elsewhere.map(({ day, name, result, summary, stages }) => {
    const line = summary?.[tongue] ?? result;
    const told = Object.entries(stages) as [keyof typeof stages, NonNullable<(typeof stages)[keyof typeof stages]>][];
    return words.test({
      ...{ day: dayText(day, tongue), name: escapeMarkdown(name) },
      line: line === '' ? undefined : escapeMarkdown(line),
      stages: told.map(([stage, outcome]) => `${words.stages[stage]} ${words.outcomes[outcome]}`),
    });
  });
  const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');
  const met = goals.filter(({ state }) => state === 'met').length;
  return paragraphs(
    ...(exams.length > 0 ? [words.examsHere(exams.length), list(exams)] : []),
    ...(tests.length > 0 ? [words.testsElsewhere(tests.length), list(tests)] : []),
    ...(exams.length + tests.length === 0 ? [words.noExams] : []),
    ...(goals.length > 0 ? [words.goalsMet(met, goals.length)] : []),
  );
}

function shortText(facts: MonthFacts, words: MonthWords, tongue: Tongue): string {
  const { submissions, losses, lost, causes, unsolved, before } = facts;
  if (submissions === 0) return '';
  const compared = before.submissions === 0 ? '' : ` ${words.lossesCompared(before.month, losses - before.losses)}`;
  const nameOf = ({ name }: { readonly name: Readonly<Record<string, string>> }) =>
    escapeMarkdown(nameIn(name, tongue));
  const lines = lost.slice(0, MOST_NAMES).map((one) => `- ${words.lost(nameOf(one), one.submissions, one.isMended)}`);
  const reasons = causes.map(
    ({ cause, submissions: count, problems }) =>
      `- ${words.cause(escapeMarkdown(CAUSES[tongue][cause]), count, problems.map(nameOf))}`,
  );
  return paragraphs(
    losses === 0 ? words.noLosses : `${words.losses(losses)}${compared}`,
    lines.join('\n'),
    ...(reasons.length > 0 ? [words.causes, reasons.join('\n')] : []),
    ...(unsolved.length > 0 ? [words.unsolved(namesOf(unsolved, words, tongue))] : []),
  );
}

function namesOf(
  problems: readonly { readonly name: Readonly<Record<string, string>> }[],
  words: MonthWords,
  tongue: Tongue,
): readonly string[] {
  const names = problems.slice(0, MOST_NAMES).map(({ name }) => escapeMarkdown(nameIn(name, tongue)));
  const left = problems.length - names.length;
  return left > 0 ? [...names, words.more(left)] : names;
}

function paragraphs(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n\n');
}

function countsOf<Key>(keys: readonly Key[]): [Key, number][] {
  return [...Map.groupBy(keys, (key) => key)].map(([key, own]) => [key, own.length]);
}
