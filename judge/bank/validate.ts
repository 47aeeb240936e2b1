// Whether an input is legal: the signature's types first, then every validator of the problem.
import { BadInput } from '../bad-input.ts';
import type { Source } from '../problem.ts';
import type { ValidatorArgs } from '../schema/package.ts';
import { isFormatTool, runFormatTool } from './format-tool.ts';
import type { ProblemPackage } from './problem-package.ts';
import { runTool, type Tools } from './run-tool.ts';
import { checkInput } from './signature-check.ts';

export type Rejection = { readonly validator: string; readonly message: string };

/**
 * Checks somebody's own input (`olsol run --input`); throws a BadInput that says which rule it breaks.
 * The input may be as large as an efficiency case's: validators get no arguments.
 */
export async function validateInput(
  { mode, validators }: Pick<ProblemPackage, 'mode' | 'validators'>,
  tools: Pick<Tools, 'sandbox'>,
  text: string,
  file = 'input',
): Promise<void> {
  if (mode.kind === 'function') checkInput(file, text, mode.signature);
  const rejection = await findRejection(tools, { validators, input: text, args: [] });
  if (rejection !== undefined) {
    throw new BadInput((words) => words.bank.rejected(file, rejection.validator, rejection.message));
  }
}

export type ValidatorRun = {
  readonly validators: readonly Source[];
  readonly input: string;
  readonly args: ValidatorArgs;
};

/** The first validator that rejects the input, and why; undefined when all accept it. */
export async function findRejection(
  { sandbox }: Pick<Tools, 'sandbox'>,
  { validators, input, args }: ValidatorRun,
): Promise<Rejection | undefined> {
  for (const source of validators) {
    if (isFormatTool(source)) {
      const run = { source, args: argsFor(source, args), stdin: input, files: {} };
      const { accepted, message } = await runFormatTool(sandbox, run);
      if (!accepted) return { validator: source.file, message };
      continue;
    }
    const texts = [JSON.stringify(argsFor(source, args)), input];
    const answer = await runTool(sandbox, { source, entry: { kind: 'tool', call: 'validate' }, texts, seed: 0 });
    if (answer.kind === 'threw') return { validator: source.file, message: answer.message };
  }
  return undefined;
}

/** Arguments may be given for all validators, or by a validator's name: its base name. */
export function argsFor(source: Source, args: ValidatorArgs): readonly string[] {
  if (Array.isArray(args)) return args;
  const byName = args as Readonly<Record<string, readonly string[]>>;
  const name = source.file.slice(source.file.lastIndexOf('/') + 1);
  return byName[name] ?? byName[name.replace(/\.\w+$/, '')] ?? [];
}
