// What testing a solution takes, made ready once: programs compiled, inputs read, the workshop opened.
import { BadInput } from '../bad-input.ts';
import { isFormatTool } from '../bank/format-tool.ts';
import type { ProblemPackage, Tools } from '../bank/index.ts';
import type { Problem, Source } from '../problem.ts';
import type { Program, Sandbox } from '../sandbox/sandbox.ts';
import { checkOutput } from './check-output.ts';
import { likenessOf } from './likeness.ts';
import { compileOnce } from './once.ts';
import { type FiledInput, filedInputs, modelOf, settingsOf } from './stock.ts';
import type { Attempt, Made } from './supply.ts';
import { ReferenceFault, type Trial, type Trying, tryInput } from './trial.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

export type SceneSetting = {
  readonly pkg: ProblemPackage;
  readonly problem: Problem;
  readonly candidate: Source;
  /** For the candidate alone; the problem's own programs run in that of `tools`. */
  readonly sandbox: Sandbox;
  readonly tools: Tools;
};

export type Scene = {
  readonly trying: Trying;
  readonly workshop: Workshop;
  readonly filed: readonly FiledInput[];
  readonly isProven: boolean;
};

/** Throws a BadInput when a program of the problem does not compile, or there is no model solution. */
export async function setUp(
  { pkg, problem, candidate, sandbox, tools }: SceneSetting,
  program: Program,
): Promise<Scene> {
  const toolbox = compileOnce(tools.sandbox);
  const { args, checkerArgs, validatorArgs } = settingsOf(pkg);
  const model = modelOf(pkg, candidate.language);
  const reference = await toolbox.lease((worker) => worker.compile(model, { mode: problem.mode }));
  if (reference.kind === 'compile-error') {
    const { message, line } = reference.error;
    throw new BadInput((words) => words.bank.inFile(model.file, line, message));
  }
  const { mode, generators, validators } = pkg;
  const filed = await filedInputs(pkg);
  // Programs in other languages take too long for each of thousands of inputs.
  const isProven = validators.length > 0 && !validators.some(isFormatTool);
  const workshopTools = { mode, generators, validators, validatorArgs };
  return {
    trying: {
      problem,
      settings: { args, checkerArgs },
      check: (files) => checkOutput(problem, toolbox, files),
      candidate: { program, sandbox },
      reference: { file: model.file, program: reference.program, sandbox: toolbox },
    },
    workshop: isProven ? await openWorkshop(toolbox, workshopTools) : likelyInputs(filed),
    filed,
    isProven,
  };
}

/** Without validators only what looks like the filed inputs is let through. Such packages have no generators either. */
function likelyInputs(filed: readonly FiledInput[]): Workshop {
  const looksLegal = likenessOf(filed.map(({ text }) => text));
  const made = (attempt: Attempt): Made =>
    attempt.kind === 'given' && looksLegal(attempt.text)
      ? { text: attempt.text }
      : { refused: 'it does not look like the filed inputs' };
  return async (attempts) => attempts.map(made);
}

/** How the solution fails on the input; undefined when it does it right. */
export async function failureOf({ trying, isProven }: Scene, text: string, timeMs: number): Promise<Trial | undefined> {
  try {
    const trial = await tryInput(trying, text, timeMs);
    return trial.conclusion.verdict === 'AC' ? undefined : trial;
  } catch (error) {
    // What is not proved to be legal may be what the model solution need not bear.
    if (error instanceof ReferenceFault && !isProven) return undefined;
    throw error;
  }
}

/** Which of the texts are legal inputs. */
export async function legalIn({ workshop }: Scene, texts: readonly string[]): Promise<readonly boolean[]> {
  const attempts = texts.map((text) => ({ kind: 'given' as const, text }));
  const made = await workshop(attempts, Number.MAX_SAFE_INTEGER);
  return texts.map((_, at) => made?.[at] !== undefined && 'text' in made[at]);
}
