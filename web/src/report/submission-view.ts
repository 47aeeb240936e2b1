// What is known of a submission while it is judged: work events are merged into one value that the page shows. Pure.
import type { Growth } from '#judge/schema/growth';
import type { CaseResult, Report, Score } from '#judge/schema/report';
import type { WorkEvent } from '#server/schema/events';
import type { Glimpse } from '#server/schema/glimpse';
import type { Submission } from '#server/schema/submission';

export type CaseView = { readonly name: string; readonly result?: CaseResult };
export type GroupView = {
  readonly name: string;
  readonly efficiency: boolean;
  readonly maxScore?: number;
  readonly score?: Score;
  readonly cases: readonly CaseView[];
};

/** `measuring`: the verdict is known and the receipt is on its way. */
export type Phase =
  | 'sending'
  | 'queued'
  | 'preparing'
  | 'building'
  | 'judging'
  | 'measuring'
  | 'done'
  | 'cancelled'
  | 'failed';

export type SubmissionView = {
  readonly phase: Phase;
  /** Pieces of work that come first. */
  readonly ahead: number;
  readonly done: number;
  readonly total: number;
  readonly groups: readonly GroupView[];
  readonly report?: Report;
  readonly growth?: Growth;
  /** In the report's place while an exam lasts. */
  readonly glimpse?: Glimpse;
  /** What the receipt measures at this moment. */
  readonly measured?: { readonly who: 'candidate' | 'reference'; readonly n: number };
  /** Why the judge failed. */
  readonly failure?: string;
};

export const UNJUDGED: SubmissionView = { phase: 'sending', ahead: 0, done: 0, total: 0, groups: [] };

/** The same value when the event says nothing of a submission. */
export function afterEvent(view: SubmissionView, event: WorkEvent): SubmissionView {
  switch (event.type) {
    case 'queued':
      return { ...UNJUDGED, phase: 'queued', ahead: event.ahead };
    case 'started':
      return { ...UNJUDGED, phase: 'judging' };
    case 'building':
      return { ...view, phase: 'building', done: event.done, total: event.total };
    case 'preparing':
      return { ...view, phase: 'preparing' };
    case 'planned':
      return { ...view, phase: 'judging', ...plannedGroups(event.groups) };
    case 'case':
      return afterCase(view, event);
    case 'judged':
      return judged(view, event.report);
    case 'glimpsed':
      return { ...view, glimpse: event.glimpse };
    case 'measuring':
      return { ...view, phase: 'measuring', measured: { who: event.who, n: event.n } };
    case 'growth':
      return { ...view, growth: event.growth };
    case 'ended':
      return ended(view, event);
    default:
      return view;
  }
}

type Planned = Extract<WorkEvent, { type: 'planned' }>['groups'];

function plannedGroups(planned: Planned): Pick<SubmissionView, 'groups' | 'done' | 'total'> {
  const groups = planned.map(({ name, efficiency, maxScore, cases }) => ({
    name,
    efficiency,
    ...(maxScore === undefined ? {} : { maxScore }),
    cases: cases.map((one) => ({ name: one })),
  }));
  return { groups, done: 0, total: groups.reduce((sum, { cases }) => sum + cases.length, 0) };
}

function afterCase(view: SubmissionView, event: Extract<WorkEvent, { type: 'case' }>): SubmissionView {
  const { group: name, result, done, total } = event;
  const known = view.groups.some((group) => group.name === name);
  // A reader that joined late was not told the plan.
  const groups = known
    ? view.groups
    : [...view.groups, { name, efficiency: result.efficiency !== undefined, cases: [] }];
  return {
    ...view,
    phase: 'judging',
    done,
    total,
    groups: groups.map((group) => (group.name === name ? withResult(group, result) : group)),
  };
}

function withResult(group: GroupView, result: CaseResult): GroupView {
  const row: CaseView = { name: result.name, result };
  const planned = group.cases.some(({ name }) => name === result.name);
  const cases = planned ? group.cases.map((one) => (one.name === row.name ? row : one)) : [...group.cases, row];
  return { ...group, cases };
}

function judged(view: SubmissionView, report: Report): SubmissionView {
  return { ...view, ...reported(report), phase: 'measuring' };
}

function reported(report: Report): Pick<SubmissionView, 'report' | 'groups' | 'done' | 'total' | 'growth'> {
  const groups = groupsOf(report);
  const total = groups.reduce((sum, { cases }) => sum + cases.length, 0);
  return { report, groups, done: total, total, ...(report.growth === undefined ? {} : { growth: report.growth }) };
}

/** In the form that streaming ones have. */
function groupsOf(report: Report): readonly GroupView[] {
  return report.groups.map(({ name, efficiency, score, cases }) => ({
    name,
    efficiency,
    ...(score === undefined ? {} : { score, maxScore: score.max }),
    cases: cases.map((result) => ({ name: result.name, result })),
  }));
}

function ended(view: SubmissionView, event: Extract<WorkEvent, { type: 'ended' }>): SubmissionView {
  const { measured: _, ...rest } = view;
  // A receipt that was cancelled or failed takes nothing from the verdict.
  const phase = view.report === undefined ? event.state : 'done';
  return { ...rest, phase, ...(event.failure === undefined ? {} : { failure: event.failure }) };
}

/** The same view of a submission that was read whole. */
export function viewOf({ report, glimpse, state, failure, receipt }: Submission): SubmissionView {
  const phase = phaseOf(state, receipt, report !== undefined);
  const told = report === undefined ? {} : reported(report);
  return {
    ...{ ...UNJUDGED, ...told, phase },
    ...(glimpse === undefined ? {} : { glimpse }),
    ...(failure === undefined ? {} : { failure }),
  };
}

function phaseOf(state: Submission['state'], receipt: Submission['receipt'], isJudged: boolean): Phase {
  if (isJudged) return receipt === 'pending' ? 'measuring' : 'done';
  return state === 'running' ? 'judging' : state;
}

/** Whether more is to come. */
export function isUnderWay({ phase }: { readonly phase: Phase }): boolean {
  return phase !== 'done' && phase !== 'cancelled' && phase !== 'failed';
}

/** How far judging is, from 0 to 1; undefined when nothing is planned yet. */
export function progressOf({ done, total }: Pick<SubmissionView, 'done' | 'total'>): number | undefined {
  return total === 0 ? undefined : Math.min(1, done / total);
}

/** Whether a group is shown open: what passed makes room for what did not, or is not judged yet; samples that passed always do. */
export function isWorthReading(group: GroupView, groups: readonly GroupView[]): boolean {
  if (!hasPassed(group)) return true;
  return group.name !== 'sample' && groups.every(hasPassed);
}

function hasPassed({ cases }: GroupView): boolean {
  return cases.every(({ result }) => result?.verdict === 'AC');
}
