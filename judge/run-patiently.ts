// One run that can be concluded from: what may have been the machine's doing is run again before anybody is blamed.
import { PATIENCE_TIMES } from './run-limits.ts';
import type { RunRequest, SandboxWorker } from './sandbox/sandbox.ts';
import type { Run } from './schema/outcome.ts';

/**
 * A run that was stopped by the clock on the wall before it had used `limitMs` of CPU gets a second chance with more time; so
 * does one whose process died. Only what happens twice counts.
 */
export async function runPatiently(worker: SandboxWorker, request: RunRequest, limitMs: number): Promise<Run> {
  const run = await worker.run(request);
  if (isConclusive(run, limitMs)) return run;
  if (run.outcome.kind === 'crashed') return worker.run(request);
  return worker.run({ ...request, limits: { ...request.limits, wallMs: request.limits.wallMs * PATIENCE_TIMES } });
}

/** Whether nothing of it may have been the machine's doing. */
export function isConclusive({ outcome, measurement }: Run, limitMs: number): boolean {
  return outcome.kind !== 'crashed' && (outcome.kind !== 'timed-out' || measurement.cpuMs > limitMs);
}
