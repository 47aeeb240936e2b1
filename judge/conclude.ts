// From what the sandbox saw to what the judge concludes: pure, one place, every verdict but those of efficiency.
import type { CheckResult } from './checkers/index.ts';
import type { Limits } from './schema/limits.ts';
import type { ProgramError, Run } from './schema/outcome.ts';
import type { Reason, Verdict } from './schema/report.ts';

export type Conclusion = {
  readonly verdict: Verdict;
  readonly reason?: Reason;
  readonly error?: ProgramError;
  /** The part of the case's points that a custom checker gives, from 0 to 1. */
  readonly multiplier?: number;
};

/** `checked` is the checker's word; it is needed exactly when the outcome is `returned`. */
export function conclude(run: Run, limits: Limits, checked: CheckResult | undefined): Conclusion {
  const { outcome, measurement } = run;
  switch (outcome.kind) {
    case 'returned': {
      if (measurement.cpuMs > limits.timeMs) return tooSlow(measurement.cpuMs, limits.timeMs);
      return concludeChecked(checked);
    }
    case 'threw':
      return { verdict: 'RE', error: outcome.error };
    case 'timed-out': {
      const { cpuMs, wallMs } = measurement;
      if (cpuMs <= limits.timeMs) return { verdict: 'TLE', reason: { code: 'idle', wallMs } };
      return { verdict: 'TLE', reason: { code: 'too-slow-killed', overMs: cpuMs, times: cpuMs / limits.timeMs } };
    }
    case 'out-of-memory':
      return { verdict: 'MLE', reason: { code: 'memory', limitMiB: limits.memoryMiB } };
    case 'output-limit':
      return { verdict: 'OLE', reason: { code: 'output', limitKiB: limits.outputKiB } };
    case 'crashed':
      return { verdict: 'RE', reason: { code: 'crashed', detail: outcome.reason } };
  }
}

function tooSlow(cpuMs: number, limitMs: number): Conclusion {
  return { verdict: 'TLE', reason: { code: 'too-slow', times: cpuMs / limitMs } };
}

export function concludeChecked(checked: CheckResult | undefined): Conclusion {
  if (checked === undefined)
    return { verdict: 'JE', reason: { code: 'judge-error', detail: 'the output was not checked' } };
  if (!checked.accepted) return { verdict: 'WA', reason: checked.reason ?? { code: 'wrong' } };
  return checked.multiplier === undefined ? { verdict: 'AC' } : { verdict: 'AC', multiplier: checked.multiplier };
}
