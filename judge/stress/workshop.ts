// Makes inputs with a problem's generators and proves them with its validators, many in one run of the toolbox.
import { z } from 'zod';
import { BadInput } from '../bad-input.ts';
import { hashOf } from '../bank/cache.ts';
import { checkInput } from '../bank/signature-check.ts';
import { argsFor } from '../bank/validate.ts';
import type { Mode, Source } from '../problem.ts';
import type { Program, Sandbox, ScriptProgram } from '../sandbox/sandbox.ts';
import type { ValidatorArgs } from '../schema/package.ts';
import { type BatchOrder, batchProgram } from './batch-program.ts';
import type { Attempt, Made } from './supply.ts';

/** Undefined when the batch had to be stopped: one of its tools did not come to an end. */
export type Workshop = (attempts: readonly Attempt[], longest: number) => Promise<readonly Made[] | undefined>;

export type WorkshopTools = {
  readonly mode: Mode;
  readonly generators: ReadonlyMap<string, Source>;
  readonly validators: readonly Source[];
  readonly validatorArgs: ValidatorArgs;
};

const LIMITS = { wallMs: 2000, memoryMiB: 1024, outputKiB: 64 * 1024 };
const MOST_DRAWS = 5000;
const Answers = z.array(z.union([z.strictObject({ text: z.string() }), z.strictObject({ refused: z.string() })]));

/** Compiles every tool; one that does not compile is a BadInput. */
export async function openWorkshop(toolbox: Sandbox, tools: WorkshopTools): Promise<Workshop> {
  const { mode, validators, validatorArgs: args } = tools;
  const generators = new Map<string, ScriptProgram>();
  for (const [path, source] of tools.generators) generators.set(path, await compiled(toolbox, source));
  const proving: ScriptProgram[] = [];
  for (const source of validators) proving.push(await compiled(toolbox, source));
  const program = batchProgram({ generators, validators: proving });
  const validatorArgs = validators.map((source) => argsFor(source, args));
  return async (attempts, longest) => {
    const order: BatchOrder = { attempts, validatorArgs, longest, mostDraws: MOST_DRAWS };
    const made = await runBatch(toolbox, program, order);
    return made?.map((one) => ('text' in one ? typed(one, mode) : one));
  };
}

async function compiled(toolbox: Sandbox, source: Source): Promise<ScriptProgram> {
  const answer = await toolbox.lease((worker) => worker.compile(source));
  if (answer.kind === 'program' && answer.program.kind === 'script') return answer.program;
  if (answer.kind === 'program') throw new Error(`${source.file} is no script, and a batch is made of scripts`);
  const { message, line } = answer.error;
  throw new BadInput((words) => words.bank.inFile(source.file, line, message));
}

async function runBatch(toolbox: Sandbox, program: Program, order: BatchOrder): Promise<readonly Made[] | undefined> {
  const text = JSON.stringify(order);
  const { outcome } = await toolbox.lease((worker) =>
    worker.run({
      program,
      entry: { kind: 'tool', call: 'generate' },
      input: { id: hashOf('stress', text), texts: [text] },
      limits: LIMITS,
      seed: 0,
    }),
  );
  return outcome.kind === 'returned' ? Answers.parse(JSON.parse(outcome.output)) : undefined;
}

/** In function mode the signature's types are a part of what is legal. */
function typed(made: { readonly text: string }, mode: Mode): Made {
  if (mode.kind === 'stdio') return made;
  try {
    checkInput('input', made.text, mode.signature);
    return made;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return { refused: error.message };
  }
}
