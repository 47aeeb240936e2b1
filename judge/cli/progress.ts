// Progress for a person who waits: one line that is written over on a terminal, plain lines elsewhere. Always on stderr.
import type { BuildStep } from '../bank/index.ts';
import type { Progress } from '../judging.ts';
import { clip } from '../report/width.ts';
import type { Prepared } from '../room.ts';
import type { Context } from './context.ts';

export type Line = {
  /** Shows a new state. */
  show(text: string): void;
  /** Leaves nothing behind on a terminal. */
  end(): void;
};

export function progressLine({ err, isTerminal, columns }: Context): Line {
  let shown = '';
  return {
    show(text) {
      if (!isTerminal) err(`${text}\n`);
      else err(`\r\u001b[2K${clip(text, columns - 1)}`);
      shown = text;
    },
    end() {
      if (isTerminal && shown !== '') err('\r\u001b[2K');
      shown = '';
    },
  };
}

/** "stampfree: making test data 3/9". */
export function buildProgress(context: Context): {
  step(step: BuildStep): void;
  prepare(prepared: Prepared): void;
  end(): void;
} {
  const line = progressLine(context);
  return {
    step: (step) => line.show(context.words.cli.building(step.slug, step.case, step.index, step.total)),
    prepare: (prepared) => line.show(context.words.cli.preparing[prepared]),
    end: line.end,
  };
}

/** One line a case when piped; on a terminal the line is written over. */
export function judgeProgress(context: Context, name: string): { tell(progress: Progress): void; end(): void } {
  const line = progressLine(context);
  return {
    tell({ group, result, done, total }) {
      line.show(`${name} ${done}/${total} ${group}/${result.name} ${result.verdict} ${Math.round(result.cpuMs)} ms`);
    },
    end: line.end,
  };
}
