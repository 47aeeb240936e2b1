// Reads a month out of the store, and the list of them.
import { readSummary, summaryOfRead } from '#judge';
import type { ListedProblem } from '../catalog/catalog.ts';
import type { Deps } from '../deps.ts';
import { resultOf } from '../exams/sitting-view.ts';
import type {
  Goal,
  GoalState,
  Goals,
  Month,
  MonthFacts,
  MonthList,
  OwnText,
  Section,
  SectionView,
} from '../schema/month.ts';
import { SECTIONS } from '../schema/month.ts';
import type { Tongue } from '../schema/problem.ts';
import { lastDayOf, monthOf, monthsLater, spanOf } from './calendar.ts';
import { factsOf } from './facts.ts';
import { goalText } from './goal-text.ts';
import { type Measured, stateOf } from './goals.ts';
import { plotsOf } from './plots.ts';
import { sectionText } from './sections.ts';
import { topicNames } from './topic-names.ts';

type Reading = Pick<Deps, 'store' | 'user' | 'catalog' | 'now'>;

const PAGE = 24;

export async function readMonth(deps: Reading, month: string, tongue: Tongue): Promise<Month> {
  const { store, user } = deps;
  const [facts, texts, set, next] = await Promise.all([
    readFacts(deps, month),
    store.months.texts(user, month),
    store.months.goals(user, month),
    store.months.goals(user, monthsLater(month, 1)),
  ]);
  const goals = { month, version: set.version, goals: set.goals.map((goal) => worded(stateOf(goal, facts), tongue)) };
  const own = new Map(texts.map(({ month: _, section, ...text }) => [section, text]));
  return {
    ...{ facts, goals },
    sections: SECTIONS.map((section) => sectionView(section, facts, goals, own.get(section), tongue)),
    next: await nextGoals(deps, { month: monthsLater(month, 1), ...next }, tongue),
    plots: plotsOf(facts, tongue),
  };
}

/** Only of what has already begun can anything have become. */
async function nextGoals(
  deps: Reading,
  { month, goals, version }: { readonly month: string; readonly goals: readonly Goal[]; readonly version: number },
  tongue: Tongue,
): Promise<Goals> {
  const isMeasured = goals.length > 0 && spanOf(month).from <= deps.now();
  const facts = isMeasured ? await readMeasured(deps, month) : undefined;
  const stated = goals.map((goal): GoalState => (facts === undefined ? unmeasured(goal) : stateOf(goal, facts)));
  return { month, version, goals: stated.map((state) => worded(state, tongue)) };
}

/** No more than goals need: what a whole month takes is not read twice. */
async function readMeasured({ store, user, catalog, now }: Reading, month: string): Promise<Measured> {
  const span = spanOf(month);
  const [activity, losses, exams] = await Promise.all([
    store.months.activity(user, span),
    store.records.losses(user, span),
    store.months.sittings(user, span),
  ]);
  const nothing = { exams: [], tests: [], causes: [], before: { slots: [], solved: 0, exams: 0, losses: 0 } };
  const facts = factsOf({ ...nothing, month, now: now(), activity, losses, problems: problemsOf(catalog) });
  return { ...facts, exams: exams.length };
}

function problemsOf(catalog: Reading['catalog']): ReadonlyMap<string, ListedProblem> {
  return new Map(catalog.list('en').problems.map((problem) => [problem.slug, problem]));
}

function unmeasured(goal: Goal): GoalState {
  return { goal, state: goal.kind === 'text' && goal.done ? 'met' : 'open' };
}

function worded(state: GoalState, tongue: Tongue): Goals['goals'][number] {
  return { ...state, text: goalText(state.goal, tongue, topicNames) };
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
    problems: problemsOf(catalog),
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
