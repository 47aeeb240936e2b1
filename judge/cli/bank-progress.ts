// Progress through many problems: a bar with the time that is left on a terminal, a plain line a step elsewhere.
import type { Context } from './context.ts';
import { progressLine } from './progress.ts';

export type BankProgress = {
  /** What is being done for one of the problems. */
  step(slug: string, what: string): void;
  /** So many problems are done. */
  done(count: number): void;
  /** Takes the bar away, so that something can be printed. */
  clear(): void;
};

const CELLS = 20;

/** `now`: milliseconds, of any start. */
export function bankProgress(context: Context, total: number, now = () => performance.now()): BankProgress {
  const { words, isTerminal } = context;
  const line = progressLine(context);
  const startMs = now();
  let done = 0;
  const bar = () => {
    const filled = Math.round((done / total) * CELLS);
    const minutes = Math.ceil((((now() - startMs) / done) * (total - done)) / 60_000);
    const left = done === 0 ? '' : `  ${words.verify.minutesLeft(minutes)}`;
    return `${'█'.repeat(filled)}${'░'.repeat(CELLS - filled)} ${done}/${total}${left}  `;
  };
  return {
    step(slug, what) {
      const text = words.verify.step(slug, what);
      line.show(isTerminal && total > 1 ? `${bar()}${text}` : text);
    },
    done(count) {
      done = count;
    },
    clear: () => line.end(),
  };
}
