// Reads a month out of the store, and the list of them.
import { readSummary, summaryOfRead, topicName, WORDS } from '#judge';
import type { Deps } from '../deps.ts';
import { resultOf } from '../exams/sitting-view.ts';
import type { Goal, Goals, Month, MonthFacts, MonthList, OwnText, Section, SectionView } from '../schema/month.ts';
import { SECTIONS } from '../schema/month.ts';
import type { Tongue } from '../schema/problem.ts';
import { lastDayOf, monthOf, monthsLater, spanOf } from './calendar.ts';
import { factsOf } from './facts.ts';
import type { TopicNames } from './goal-text.ts';
import { stateOf } from './goals.ts';
import { plotsOf } from './plots.ts';
import { sectionText } from './sections.ts';

type Reading = Pick<Deps, 'store' | 'user' | 'catalog' | 'now'>;

const PAGE = 24;

export const topicNames: TopicNames = (key, tongue) => topicName(key, WORDS[tongue]);

export async function readMonth(deps: Reading, month: string, tongue: Tongue): Promise<Month> {
  const { store, user } = deps;
  const [facts, texts, set, next] = await Promise.all([
    readFacts(deps, month),
    store.months.texts(user, month),
    store.months.goals(user, month),
    store.months.goals(user, monthsLater(month, 1)),
  ]);
  const goals = { month, version: set.version, goals: set.goals.map((goal) => stateOf(goal, facts)) };
  const own = new Map(texts.map(({ month: _, section, ...text }) => [section, text]));
  return {
    ...{ facts, goals },
    sections: SECTIONS.map((section) => sectionView(section, facts, goals, own.get(section), tongue)),
    next: await nextGoals(deps, monthsLater(month, 1), next),
    plots: plotsOf(facts, tongue),
  };
}

/** Only what has already begun can have become of anything. */
async function nextGoals(
  deps: Reading,
  month: string,
  { goals, version }: { readonly goals: readonly Goal[]; readonly version: number },
): Promise<Goals> {
  const isMeasured = goals.length > 0 && spanOf(month).from <= deps.now();
  const facts = isMeasured ? await readFacts(deps, month) : undefined;
  const open = (goal: Goal) => ({
    goal,
    state: goal.kind === 'text' && goal.done ? ('met' as const) : ('open' as const),
  });
  return { month, version, goals: goals.map((goal) => (facts === undefined ? open(goal) : stateOf(goal, facts))) };
}

function sectionView(
  section: Section,
  facts: MonthFacts,
  { goals }: Goals,
  own: OwnText | undefined,
  tongue: Tongue,
): SectionView {
  const generated = sectionText(section, facts, goals, tongue);
  if (own === undefined) return { section, generated };
  const now = own.tongue === tongue ? generated : sectionText(section, facts, goals, own.tongue);
  return { section, generated, own, ...(now !== own.base && { newer: now }) };
}

export async function readFacts({ store, user, catalog, now }: Reading, month: string): Promise<MonthFacts> {
  const [span, earlier] = [spanOf(month), spanOf(monthsLater(month, -1))];
  const [activity, sat, tests, losses, causes, before] = await Promise.all([
    store.months.activity(user, span),
    readExams({ store, user }, await store.months.sittings(user, span)),
    store.elsewhere.list(user, { from: `${month}-01`, to: lastDayOf(month) }),
    store.records.losses(user, span),
    store.records.causes(user, span),
    store.months.totals(user, earlier),
  ]);
  return factsOf({
    ...{ month, now: now(), activity, exams: sat, losses, causes, before },
    tests: tests.map((test) => {
      const read = readSummary(test.result, test.problems);
      return { ...test, ...(read && { summary: summaryOfRead(read) }) };
    }),
    problems: new Map(catalog.list('en').problems.map((problem) => [problem.slug, problem])),
  });
}

async function readExams({ store, user }: Pick<Reading, 'store' | 'user'>, ids: readonly string[]) {
  const [sittings, submissions] = await Promise.all([
    Promise.all(ids.map((id) => store.sittings.get(user, id))),
    store.sittings.submissions(user, ids),
  ]);
  const rows = Map.groupBy(submissions, ({ sitting }) => sitting);
  return sittings.flatMap((sitting) =>
    sitting === undefined ? [] : [{ sitting, result: resultOf(sitting, rows.get(sitting.id) ?? []) }],
  );
}

/** Newest first, a page at a time; `before` is the first month that is not shown any more. */
export async function listMonths({ store, user, now }: Reading, before: string | undefined): Promise<MonthList> {
  const { submittedAt, day, month } = await store.months.first(user);
  const current = monthOf(now());
  const begun = [...(submittedAt === undefined ? [] : [monthOf(submittedAt)]), ...(day ? [day.slice(0, 7)] : [])];
  const first = [...begun, ...(month ? [month] : []), current].sort()[0] ?? current;
  const newest = before === undefined ? current : monthsLater(before, -1);
  const wanted: string[] = [];
  for (let one = newest; one >= first && wanted.length < PAGE; one = monthsLater(one, -1)) wanted.push(one);
  const last = wanted.at(-1);
  const months = await Promise.all(
    wanted.map(async (one) => {
      const { texts, ...counts } = await store.months.count(user, { ...spanOf(one), month: one });
      return { month: one, ...counts, isWritten: texts > 0 };
    }),
  );
  return { months, ...(last !== undefined && last > first && { next: last }) };
}
