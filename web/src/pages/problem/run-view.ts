// What is known of a run on samples and own inputs: work events are merged into one value that the page shows. Pure.
import type { ProgramError } from '#judge/schema/outcome';
import type { WorkEvent } from '#server/schema/events';
import type { RunInput, RunResult } from '#server/schema/run';
import type { Phase } from '../../report/submission-view.ts';

export type RunView = {
  readonly phase: Exclude<Phase, 'measuring'>;
  readonly ahead: number;
  readonly inputs: readonly RunInput[];
  /** The tab of each input. */
  readonly keys: readonly string[];
  /** By position in `inputs`. */
  readonly results: Readonly<Record<number, RunResult>>;
  /** The compiler's words: then there are no results. */
  readonly error?: ProgramError;
  readonly failure?: string;
};

export function newRun(inputs: readonly RunInput[], keys: readonly string[]): RunView {
  return { phase: 'sending', ahead: 0, inputs, keys, results: {} };
}

export function afterRunEvent(view: RunView, event: WorkEvent): RunView {
  switch (event.type) {
    case 'queued':
      return { ...newRun(view.inputs, view.keys), phase: 'queued', ahead: event.ahead };
    case 'started':
      return { ...newRun(view.inputs, view.keys), phase: 'judging' };
    case 'building':
    case 'preparing':
      return { ...view, phase: event.type };
    case 'result':
      return { ...view, phase: 'judging', results: { ...view.results, [event.result.index]: event.result } };
    case 'not-compiled':
      return { ...view, error: event.error };
    case 'ended':
      return { ...view, phase: event.state, ...(event.failure === undefined ? {} : { failure: event.failure }) };
    default:
      return view;
  }
}

/** How an input came out, in as few kinds as people tell apart at a glance. */
export type Mark = 'passed' | 'failed' | 'ended' | 'refused' | 'pending';

/** `ended`: the program ended well, and there was nothing to compare with. */
export function markOf(result: RunResult | undefined): Mark {
  if (result === undefined) return 'pending';
  if (result.kind === 'refused') return 'refused';
  if (result.verdict !== 'AC') return 'failed';
  return result.compared ? 'passed' : 'ended';
}

/** How many inputs came out well, and of how many. */
export function tallyOf({ inputs, results }: RunView): { readonly passed: number; readonly total: number } {
  const marks = inputs.map((_, index) => markOf(results[index]));
  return { passed: marks.filter((mark) => mark === 'passed' || mark === 'ended').length, total: inputs.length };
}

/** What came out in the tab of a case: the input that was run, and its result once it is there. */
export function ranIn(
  view: RunView | undefined,
  key: string,
): { readonly input: RunInput; readonly result?: RunResult } | undefined {
  const index = view?.keys.indexOf(key) ?? -1;
  const input = view?.inputs[index];
  if (view === undefined || input === undefined) return undefined;
  const result = view.results[index];
  return { input, ...(result === undefined ? {} : { result }) };
}

/** Errors of a run, the compiler's first. */
export function errorsOfRun({ error, results }: RunView): readonly (ProgramError | undefined)[] {
  const thrown = Object.values(results).map((result) => (result.kind === 'ran' ? result.error : undefined));
  return [error, ...thrown];
}
