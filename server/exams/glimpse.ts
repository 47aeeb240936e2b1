// What an exam lets be known of a report while it lasts. Pure.
import type { ExamShows } from '#judge/schema/exam';
import type { Report } from '#judge/schema/report';
import type { WorkEvent } from '../schema/events.ts';
import type { Glimpse } from '../schema/glimpse.ts';
import type { WorkState } from '../schema/run.ts';
import type { Submission } from '../schema/submission.ts';

const SAMPLE = 'sample';

export function glimpseOf(state: WorkState, report: Report | undefined, shows: ExamShows): Glimpse {
  if (report === undefined) return { state, groups: [] };
  const { error, groups } = report;
  return {
    state,
    ...(error && { error }),
    groups: groups
      .filter(({ name }) => isShown(name, shows))
      .map(({ name, cases }) => ({
        name,
        passed: cases.filter(({ verdict }) => verdict === 'AC').length,
        cases: cases.length,
      })),
  };
}

/** A sealed submission, with the glimpse in the place of its report. */
export function sealedView({ report, ...submission }: Submission, shows: ExamShows): Submission {
  return { ...submission, receipt: 'none', glimpse: glimpseOf(submission.state, report, shows) };
}

/** What is told of an event; undefined when nothing may be. */
export function veiled(event: WorkEvent, shows: ExamShows): WorkEvent | undefined {
  switch (event.type) {
    case 'planned':
      return { ...event, groups: event.groups.filter(({ name }) => name === SAMPLE) };
    case 'case':
      return event.group === SAMPLE ? event : undefined;
    case 'judged':
      return { type: 'glimpsed', glimpse: glimpseOf('done', event.report, shows) };
    case 'measuring':
    case 'growth':
      return undefined;
    default:
      return event;
  }
}

function isShown(group: string, shows: ExamShows): boolean {
  return group === SAMPLE || shows === 'counts';
}
