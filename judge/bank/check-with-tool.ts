// A problem's own checker: run in an isolate, its answer parsed and trusted no further.
import { z } from 'zod';
import { BadInput } from '../bad-input.ts';
import type { CheckResult } from '../checkers/index.ts';
import type { Source } from '../problem.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { isFormatTool, runFormatTool } from './format-tool.ts';
import { runTool } from './run-tool.ts';

export type ToolCheck = {
  readonly source: Source;
  /** The case's `output_validator_args`. */
  readonly args: readonly string[];
  readonly input: string;
  readonly answer: string;
  readonly output: string;
};

const Answer = z.union([
  z.boolean(),
  z.strictObject({
    accepted: z.boolean(),
    message: z.string().max(10_000).optional(),
    multiplier: z.number().min(0).max(1).optional(),
  }),
]);

/** Judges an output by a custom checker. A checker that fails is a BadInput: the problem's fault, never the candidate's. */
export async function checkWithTool(sandbox: Sandbox, check: ToolCheck): Promise<CheckResult> {
  const { source, args, input, answer, output } = check;
  if (isFormatTool(source)) return checkByFormat(sandbox, check);
  const ran = await runTool(sandbox, {
    source,
    entry: { kind: 'tool', call: 'check' },
    texts: [JSON.stringify(args), input, answer, output],
    seed: 0,
  });
  if (ran.kind === 'threw') throw new BadInput((words) => words.bank.checkerThrew(source.file, ran.message));
  const parsed = Answer.safeParse(parseJson(ran.output));
  if (!parsed.success) throw new BadInput((words) => words.bank.checkerAnswer(source.file, ran.output.slice(0, 60)));
  return resultOf(typeof parsed.data === 'boolean' ? { accepted: parsed.data } : parsed.data);
}

/** The format's output validator: the candidate's output on standard input, input and answer as files. */
async function checkByFormat(
  sandbox: Sandbox,
  { source, args, input, answer, output }: ToolCheck,
): Promise<CheckResult> {
  const files = { judge_input: input, judge_answer: answer };
  const { accepted, message, feedback } = await runFormatTool(sandbox, { source, args, stdin: output, files });
  const multiplier = multiplierOf(feedback['score_multiplier.txt'], source);
  return resultOf({ accepted, message: message === '' ? undefined : message, multiplier });
}

function multiplierOf(text: string | undefined, source: Source): number | undefined {
  if (text === undefined) return undefined;
  const multiplier = text.trim() === '' ? Number.NaN : Number(text);
  if (multiplier >= 0 && multiplier <= 1) return multiplier;
  throw new BadInput((words) => words.bank.checkerAnswer(source.file, text.slice(0, 60)));
}

type Answered = {
  readonly accepted: boolean;
  readonly message?: string | undefined;
  readonly multiplier?: number | undefined;
};

function resultOf({ accepted, message, multiplier }: Answered): CheckResult {
  if (accepted) return { accepted, ...(multiplier === undefined ? {} : { multiplier }) };
  return { accepted, reason: message === undefined ? { code: 'wrong' } : { code: 'checker', message } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
