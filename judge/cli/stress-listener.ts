// What happens while `olsol stress` searches: progress is shown, and when the program is stopped, what was found is saved.
import { rateText } from '../stress/result-text.ts';
import type { Found, StressStep } from '../stress/stress.ts';
import type { Words } from '../words/words.ts';
import type { Context } from './context.ts';
import { progressLine } from './progress.ts';
import type { Subject } from './stress-page.ts';

export type Listener = {
  isStopped(): boolean;
  onStep(step: StressStep): void;
  end(): void;
};

/** Shows how far it is; when the program is stopped, tells and saves what was found until then. */
export function listenFor(context: Context, subject: Subject, save: (found: Found) => void): Listener {
  const line = steadyLine(context);
  let found: Found | undefined;
  let isStopped = false;
  const unlisten = context.stops.add(async () => {
    isStopped = true;
    line.end();
    context.err(`${context.words.stress.stopped}\n`);
    if (found !== undefined) save(found);
  });
  return {
    isStopped: () => isStopped,
    onStep(step) {
      if (isStopped) return;
      if (step.kind === 'found') found = step.found;
      line.show(step.kind, stepText(step, subject, context.words));
    },
    end() {
      unlisten();
      line.end();
    },
  };
}

function stepText(step: StressStep, { open, options }: Subject, { stress: words }: Words): string {
  const { slug } = open.problem;
  if (step.kind === 'tested') return words.testing(slug, step.tests, rateText(step.tests, step.ms), options.seed);
  return words.shrinking(slug, step.found.trials, step.found.failure.data.input.length);
}

const EVERY_MS = 100;

/** Written over on a terminal, and not too often; elsewhere one line says that something was found. */
function steadyLine(context: Context) {
  const line = progressLine(context);
  let shownAt = 0;
  let isTold = false;
  return {
    show(kind: StressStep['kind'], text: string) {
      if (!context.isTerminal) {
        if (kind === 'found' && !isTold) line.show(text);
        isTold ||= kind === 'found';
      } else if (performance.now() - shownAt > EVERY_MS) {
        shownAt = performance.now();
        line.show(text);
      }
    },
    end: line.end,
  };
}
