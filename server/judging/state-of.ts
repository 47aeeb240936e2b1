// Where a piece of work stands, by what was told of it.
import type { WorkState } from '../schema/run.ts';
import type { EventLog } from './event-log.ts';

export function stateOf(log: EventLog): { readonly state: WorkState; readonly failure?: string } {
  const last = log.from(0).at(-1);
  if (last?.type === 'ended')
    return { state: last.state, ...(last.failure !== undefined && { failure: last.failure }) };
  return { state: last === undefined || last.type === 'queued' ? 'queued' : 'running' };
}
