// `olsol stress`: random small tests until the solution differs from the model solution; the smallest input is saved and shown.
import { BadInput } from '../bad-input.ts';
import { conclude } from '../conclude.ts';
import { errorText, reasonText } from '../report/reason-text.ts';
import type { Room } from '../room.ts';
import type { Run } from '../schema/outcome.ts';
import type { Difference } from '../schema/stress.ts';
import { compileErrorLines, type Fact, factLines, foundLines, rateText, resultOf } from '../stress/result-text.ts';
import { type Found, type Stressed, stress } from '../stress/stress.ts';
import { ReferenceFault } from '../stress/trial.ts';
import type { Words } from '../words/words.ts';
import { type Context, EXIT } from './context.ts';
import { saveInput } from './save-input.ts';
import { type Listener, listenFor } from './stress-listener.ts';
import { againText, commonOf, headLine, pageOf, placeFor, type Subject, untilStopped } from './stress-page.ts';

export async function findDifference(context: Context, room: Room, subject: Subject): Promise<number> {
  const stop = listenFor(context, subject, (found) => tell(context, subject, { kind: 'found', found }));
  try {
    const stressed = await searched(room, subject, stop);
    if (stop.isStopped()) return await untilStopped();
    stop.end();
    return tell(context, subject, stressed);
  } catch (error) {
    if (stop.isStopped()) return untilStopped();
    stop.end();
    throw error instanceof ReferenceFault ? faultOf(error, subject) : error;
  }
}

function searched(room: Room, { open, submission, options }: Subject, stop: Listener): Promise<Stressed> {
  const { file, language, source: text } = submission;
  return stress({
    pkg: open.pkg,
    problem: open.problem,
    candidate: { file, language, text },
    sandbox: room.sandbox,
    tools: room.tools,
    seed: options.seed,
    mostTests: options.mostTests,
    searchMs: options.seconds * 1000,
    now: () => performance.now(),
    isStopped: stop.isStopped,
    onStep: stop.onStep,
  });
}

/** Prints the result and gives the exit code; a failing input is saved first. */
function tell(context: Context, subject: Subject, stressed: Stressed): number {
  const saved = stressed.kind === 'found' ? saveInput(placeFor(subject), stressed.found.failure.data.input) : undefined;
  if (subject.options.json) context.out(`${JSON.stringify(fileOf(subject, stressed, saved), null, 2)}\n`);
  else context.out(`${textOf(context, subject, stressed, saved).join('\n')}\n`);
  return stressed.kind === 'none' ? EXIT.earned : EXIT.lost;
}

function textOf(context: Context, subject: Subject, stressed: Stressed, saved = ''): readonly string[] {
  const page = pageOf(context);
  const { words, colors } = page;
  const head = headLine(context, subject);
  switch (stressed.kind) {
    case 'compile-error':
      return [head, '', ...compileErrorLines(stressed.error, subject.submission.file, page)];
    case 'none': {
      const result = `${colors.green('✓')} ${words.stress.none(stressed.tests)}`;
      const facts = countFacts(stressed, subject, words);
      const { labels, exhausted } = words.stress;
      const notes = stressed.isExhausted ? [{ label: labels.note, text: exhausted }] : [];
      return [head, '', result, '', ...factLines([...facts, ...notes], page)];
    }
    case 'found': {
      const facts = [
        ...countFacts(stressed.found, subject, words),
        ...foundFacts(stressed.found, subject, saved, words),
      ];
      return [head, '', ...foundLines(stressed.found, page), '', ...factLines(facts, page)];
    }
  }
}

type Counts = { readonly tests: number; readonly ms: number; readonly isProven: boolean };

function countFacts({ tests, ms, isProven }: Counts, { options }: Subject, { stress: words }: Words): readonly Fact[] {
  const { labels } = words;
  return [
    { label: labels.seed, text: String(options.seed) },
    { label: labels.tested, text: words.tested(tests, (ms / 1000).toFixed(1), rateText(tests, ms)) },
    ...(isProven ? [] : [{ label: labels.note, text: words.unproven }]),
  ];
}

function foundFacts(
  { failure, firstInput, trials, isSmallest }: Found,
  subject: Subject,
  saved: string,
  { stress: words }: Words,
): readonly Fact[] {
  const { labels } = words;
  const { length } = failure.data.input;
  const isIrreducible = isSmallest && length === firstInput.length;
  const shrunk = isIrreducible ? words.irreducible(length, trials) : words.shrunk(firstInput.length, length, trials);
  return [
    { label: labels.shrunk, text: shrunk },
    ...(isSmallest ? [] : [{ label: labels.note, text: words.notSmallest }]),
    { label: labels.saved, text: saved },
    { label: labels.again, text: againText(subject, saved) },
  ];
}

function fileOf(subject: Subject, stressed: Stressed, savedAs = ''): Difference {
  const common = { ...commonOf(subject), search: 'difference' as const, seed: subject.options.seed };
  if (stressed.kind === 'compile-error') {
    return { ...common, tests: 0, seconds: 0, isProven: false, compileError: stressed.error };
  }
  const { tests, ms, isProven } = stressed.kind === 'found' ? stressed.found : stressed;
  const counts = { ...common, tests, seconds: ms / 1000, isProven };
  return stressed.kind === 'none' ? counts : { ...counts, failure: failureOf(stressed.found, savedAs) };
}

function failureOf({ failure, firstInput, trials, isSmallest }: Found, savedAs: string): Difference['failure'] {
  const { data, run, conclusion, limitMs } = failure;
  const { verdict, reason, error } = conclusion;
  return {
    verdict,
    ...(reason && { reason }),
    ...(error && { error }),
    input: data.input,
    expected: data.answer,
    ...(run.outcome.kind === 'returned' && { output: run.outcome.output }),
    stdout: run.printed,
    cpuMs: resultOf(failure).cpuMs,
    limitMs,
    firstInput,
    shrinkRuns: trials,
    isSmallest,
    savedAs,
  };
}

/** The problem's author gets the input, so that it can be mended. */
function faultOf({ file, input, run }: ReferenceFault, subject: Subject): BadInput {
  const saved = saveInput(placeFor(subject), input);
  return new BadInput((words) => words.stress.referenceFault(file, faultText(run, subject, words), saved));
}

function faultText(run: Run, { open }: Subject, words: Words): string {
  const { reason, error } = conclude(run, open.problem.limits, { accepted: true });
  if (error !== undefined) return errorText(error, words);
  return reason === undefined ? run.outcome.kind : reasonText(reason, words);
}
