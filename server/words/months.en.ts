// The texts of a month's look back, in English: as a person would tell it in a blog.
import type { Outcome, Stage } from '../schema/elsewhere.ts';
import type { Plot, Section } from '../schema/month.ts';

type Practised = {
  readonly month: string;
  readonly days: number;
  readonly submissions: number;
  readonly tried: number;
  readonly solved: number;
  /** Of the solved ones, those that had not been solved before. */
  readonly isNew: number;
};
type Compared = {
  /** The earlier one. */
  readonly month: string;
  readonly solved: number;
  readonly before: number;
  readonly days: number;
  readonly daysBefore: number;
};
type ExamLine = { readonly day: string; readonly name: string; readonly line: string; readonly points: string };
type TestLine = {
  readonly day: string;
  readonly name: string;
  readonly line: string | undefined;
  readonly stages: readonly string[];
};

export type MonthWords = {
  readonly title: (month: string) => string;
  readonly sections: Readonly<Record<Section | 'goals' | 'next', string>>;
  readonly nothing: (month: string, isOver: boolean) => string;
  readonly practised: (facts: Practised) => string;
  readonly active: (hours: string) => string;
  readonly levels: (levels: readonly (readonly [level: number, count: number])[]) => string;
  readonly topics: (topics: readonly (readonly [name: string, count: number])[]) => string;
  readonly compared: (facts: Compared) => string;
  readonly solvedOfLevel: (level: number | undefined, names: readonly string[]) => string;
  readonly more: (count: number) => string;
  readonly noExams: string;
  readonly examsHere: (count: number) => string;
  readonly exam: (exam: ExamLine) => string;
  readonly testsElsewhere: (count: number) => string;
  readonly test: (test: TestLine) => string;
  readonly goalsMet: (met: number, all: number) => string;
  readonly noLosses: string;
  readonly losses: (count: number) => string;
  readonly lossesCompared: (month: string, change: number) => string;
  readonly lost: (name: string, count: number, isMended: boolean) => string;
  readonly causes: string;
  readonly cause: (cause: string, count: number, names: readonly string[]) => string;
  readonly unsolved: (names: readonly string[]) => string;
  readonly noGoals: string;
  readonly goal: {
    readonly solve: (count: number, level: number | undefined, topic: string | undefined) => string;
    readonly 'no-loss': (topic: string | undefined) => string;
    readonly exams: (count: number) => string;
    readonly days: (count: number) => string;
  };
  readonly got: (got: number, count: number) => string;
  readonly lostTimes: (count: number) => string;
  readonly plots: Readonly<Record<Plot, (month: string) => string>> & {
    readonly level: (level: number) => string;
    readonly noLevel: string;
    readonly summary: (parts: readonly string[]) => string;
    readonly count: (count: number) => string;
    readonly submissions: (count: number) => string;
  };
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly otherText: string;
  readonly noText: string;
  readonly otherGoals: string;
  readonly noPlot: string;
};

const monthName = (month: string) =>
  new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' }).format(Date.parse(`${month}-01`));
/** `2 more days`, `1 fewer problem`. */
const more = (change: number, one: string) =>
  `${Math.abs(change)} ${change > 0 ? 'more' : 'fewer'} ${Math.abs(change) === 1 ? one : `${one}s`}`;
const of = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

export const months: MonthWords = {
  title: (month) => `Looking back at ${monthName(month)} ${month.slice(0, 4)}`,
  sections: {
    done: 'What I did',
    results: 'Results',
    short: 'What fell short',
    remarks: 'What I take from it',
    goals: 'Goals of this month',
    next: 'Goals for next month',
  },
  nothing: (month, isOver) =>
    isOver ? `I did not practise in ${monthName(month)}.` : `I have not practised in ${monthName(month)} yet.`,
  practised: ({ month, days, submissions, tried, solved, isNew }) =>
    `In ${monthName(month)} I practised on ${of(days, 'day')}, worked on ${of(tried, 'problem')} and submitted ${
      submissions === 1 ? 'once' : `${submissions} times`
    }. ${
      solved === 0
        ? 'I have solved none of them to the end yet.'
        : `I solved ${solved} of them, ${
            isNew === solved
              ? 'all for the first time'
              : isNew === 0
                ? 'all of which I had solved before'
                : `${isNew} for the first time`
          }.`
    }`,
  active: (hours) => `Counting the half hours in which I submitted something, that is about ${hours} hours.`,
  levels: (levels) => `By level: ${levels.map(([level, count]) => `${count} of level ${level}`).join(', ')}.`,
  topics: (topics) =>
    `The topics that came up most were ${topics.map(([name, count]) => `${name} (${count})`).join(', ')}.`,
  compared: ({ month, solved, before, days, daysBefore }) => {
    const dayPart =
      days === daysBefore ? 'I practised on as many days' : `I practised on ${more(days - daysBefore, 'day')}`;
    return solved === before
      ? `I solved as many problems as in ${monthName(month)}, and ${dayPart}.`
      : `I solved ${more(solved - before, 'problem')} than in ${monthName(month)}, and ${dayPart}.`;
  },
  solvedOfLevel: (level, names) => `${level === undefined ? 'No level' : `Level ${level}`}: ${names.join(', ')}`,
  more: (count) => `and ${count} more`,
  noExams: 'I took no exam this month.',
  examsHere: (count) => `I sat ${of(count, 'practice exam')}.`,
  exam: ({ day, name, line, points }) => `${day}, ${name}: **${line}** (${points} points)`,
  testsElsewhere: (count) => `Elsewhere I took ${of(count, 'test')}.`,
  test: ({ day, name, line, stages }) =>
    `${day}, ${name}${line === undefined ? '' : `: **${line}**`}${stages.length === 0 ? '' : ` (${stages.join(', ')})`}`,
  goalsMet: (met, all) =>
    met === all
      ? `I met ${all === 1 ? 'my one goal' : `all ${all} goals`} of this month.`
      : `I met ${met} of my ${of(all, 'goal')} of this month.`,
  noLosses: 'No submission lost efficiency points.',
  losses: (count) =>
    `${of(count, 'submission')} of mine ${count === 1 ? 'was' : 'were'} right but lost efficiency points.`,
  lossesCompared: (month, change) =>
    change === 0
      ? `That is as many as in ${monthName(month)}.`
      : `That is ${Math.abs(change)} ${change > 0 ? 'more' : 'fewer'} than in ${monthName(month)}.`,
  lost: (name, count, isMended) =>
    `${name} (${count === 1 ? 'once' : `${count} times`})${isMended ? ', which I then solved in full' : ', still to be mended'}`,
  causes: 'These were the reasons for lost points:',
  cause: (cause, count, names) => `${cause}: ${count === 1 ? 'once' : `${count} times`} (${names.join(', ')})`,
  unsolved: (names) => `What I worked on and have not solved yet: ${names.join(', ')}.`,
  noGoals: 'Not set yet.',
  goal: {
    solve: (count, level, topic) =>
      `solve ${count}${level === undefined ? '' : ` level ${level}`} ${count === 1 ? 'problem' : 'problems'}${topic === undefined ? '' : ` about ${topic}`}`,
    'no-loss': (topic) => `lose no efficiency points${topic === undefined ? '' : ` in problems about ${topic}`}`,
    exams: (count) => `sit ${of(count, 'practice exam')}`,
    days: (count) => `practise on ${of(count, 'day')} or more`,
  },
  got: (got, count) => `${got}/${count}`,
  lostTimes: (count) => `lost ${count === 1 ? 'once' : `${count} times`}`,
  plots: {
    days: (month) => `Submissions by day, ${monthName(month)}`,
    levels: (month) => `Solved in ${monthName(month)}, by level`,
    topics: (month) => `Solved in ${monthName(month)}, by topic`,
    level: (level) => `Level ${level}`,
    noLevel: 'No level',
    summary: (parts) => parts.join(', '),
    count: (count) => of(count, 'problem'),
    submissions: (count) => of(count, 'submission'),
  },
  outcomes: { pass: 'passed', fail: 'failed', pending: 'pending', withdrew: 'withdrew' },
  stages: { document: 'documents', test: 'coding test', assignment: 'assignment', interview: 'interview' },
  otherText: 'this text was saved elsewhere meanwhile, in another tab for example',
  noText: 'there is no text of yours',
  otherGoals: 'the goals were changed elsewhere meanwhile, in another tab for example',
  noPlot: 'there is nothing to draw for this month',
};
