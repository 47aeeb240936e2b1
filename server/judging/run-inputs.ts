// A run: one program on the inputs that were asked for, each told of as it is known. Nothing of it is kept.
import {
  BadInput,
  type CaseData,
  conclude,
  fileNameOf,
  type OpenProblem,
  type Program,
  runProgramOn,
  type Sandbox,
  type SandboxWorker,
  type TestCase,
  type Words,
} from '#judge';
import { type Tools, validateInput } from '#judge/bank';
import type { NewRun, RunInput, RunResult } from '../schema/run.ts';
import type { EventLog } from './event-log.ts';
import { excerpt } from './excerpt.ts';
import { modelOutput } from './model-output.ts';

export type RunScene = {
  readonly open: OpenProblem;
  readonly tools: Tools;
  /** Already one that can be called off. */
  readonly sandbox: Sandbox;
  readonly log: EventLog;
  /** Of the person who asked. */
  readonly words: Words;
  /** Whether the model solution says what should come out, where nobody else does. */
  readonly asksModel: boolean;
};

export async function runInputs(run: NewRun, scene: RunScene): Promise<void> {
  const { open, sandbox, log } = scene;
  await sandbox.lease(async (worker) => {
    const file = fileNameOf(run.language);
    const compiled = await worker.compile(
      { language: run.language, file, text: run.source },
      { mode: open.problem.mode },
    );
    if (compiled.kind === 'compile-error') return log.tell({ type: 'not-compiled', error: compiled.error });
    const { program } = compiled;
    for (const [index, input] of run.inputs.entries()) {
      const wanted = await wantedOf(input, run.language, scene, worker);
      const result =
        typeof wanted === 'string'
          ? { kind: 'refused' as const, index, name: input.name, message: wanted }
          : { kind: 'ran' as const, index, name: input.name, ...(await runOne(program, wanted, open, worker)) };
      log.tell({ type: 'result', result });
    }
  });
  log.tell({ type: 'ended', state: 'done' });
}

type Wanted = {
  readonly data: CaseData;
  readonly settings: Pick<TestCase, 'args' | 'checkerArgs'>;
  /** Who says what should come out; undefined when nobody does. */
  readonly expectedBy: 'problem' | 'person' | 'model' | undefined;
};

/** The input with what should come out; a sentence when the problem does not allow it. */
async function wantedOf(
  input: RunInput,
  language: NewRun['language'],
  scene: RunScene,
  worker: SandboxWorker,
): Promise<Wanted | string> {
  const { open, tools, words, asksModel } = scene;
  if (input.kind !== 'own') {
    const found = caseOf(input, open);
    if (found === undefined) return words.cli.noSuchCase(input.name, namesOf(input, open));
    return { data: await found.load(language), settings: found, expectedBy: 'problem' };
  }
  const text = input.input === '' || input.input.endsWith('\n') ? input.input : `${input.input}\n`;
  try {
    await validateInput(open.pkg, tools, text, input.name);
  } catch (error) {
    if (error instanceof BadInput) return error.say(words);
    throw error;
  }
  const settings = { args: [], checkerArgs: [] };
  const data = { id: `own:${text}`, input: text, answer: input.expected ?? '' };
  if (input.expected !== undefined) return { data, settings, expectedBy: 'person' };
  const answer = asksModel ? await modelOutput(open, language, data, worker) : undefined;
  return answer === undefined
    ? { data, settings, expectedBy: undefined }
    : { data: { ...data, answer }, settings, expectedBy: 'model' };
}

function namesOf(input: Exclude<RunInput, { kind: 'own' }>, { problem }: OpenProblem): readonly string[] {
  const group = input.kind === 'sample' ? 'sample' : input.group;
  return problem.groups.find(({ name }) => name === group)?.cases.map(({ name }) => name) ?? [];
}

function caseOf(input: Exclude<RunInput, { kind: 'own' }>, { problem }: OpenProblem): TestCase | undefined {
  const group = input.kind === 'sample' ? 'sample' : input.group;
  return problem.groups.find(({ name }) => name === group)?.cases.find(({ name }) => name === input.name);
}

async function runOne(
  program: Program,
  { data, settings, expectedBy }: Wanted,
  { problem, around }: OpenProblem,
  worker: SandboxWorker,
): Promise<Omit<Extract<RunResult, { kind: 'ran' }>, 'kind' | 'index' | 'name'>> {
  const run = await runProgramOn({ worker, problem, program, data, args: settings.args });
  const output = run.outcome.kind === 'returned' ? run.outcome.output : '';
  const { input, answer } = data;
  const hasAnswer = expectedBy !== undefined;
  const checked = hasAnswer
    ? await around.check({ input, answer, output, args: settings.checkerArgs })
    : { accepted: true };
  const { verdict, reason, error } = conclude(run, problem.limits, checked);
  return {
    verdict,
    compared: hasAnswer && run.outcome.kind === 'returned',
    input: excerpt(input),
    ...(hasAnswer && { expected: excerpt(answer), expectedBy }),
    output: excerpt(output),
    printed: run.printed,
    cpuMs: run.measurement.cpuMs,
    peakMiB: run.measurement.peakMiB,
    limitMs: problem.limits.timeMs,
    ...(reason && { reason }),
    ...(error && { error }),
  };
}
