// The input of a family at a level: generated and proved legal in the toolbox.
import { BadInput } from '../bad-input.ts';
import { findRejection, loadCase, type ProblemPackage, type Tools } from '../bank/index.ts';
import { runTool } from '../bank/run-tool.ts';
import { checkInput } from '../bank/signature-check.ts';
import type { Language } from '../schema/language.ts';
import type { Args } from './draw-args.ts';
import { fractionAt, type SlowFamily, scaledArgs } from './slow-family.ts';

export type Making = { readonly pkg: ProblemPackage; readonly language: Language; readonly tools: Tools };

/** At other sizes than the filed ones some generators hang. */
const GENERATE_MS = 5000;

/** Undefined when the generator makes none of that size, or none that is legal. */
export async function inputAt(making: Making, family: SlowFamily, level: number): Promise<string | undefined> {
  const { pkg, language, tools } = making;
  if (fractionAt(family, level) === 1) return (await loadCase(pkg, family.filed, { language, tools })).input;
  for (const args of scaledArgs(family, level)) {
    const text = await made(making, family, args);
    if (text !== undefined) return text;
  }
  return undefined;
}

async function made({ pkg, tools }: Making, family: SlowFamily, args: Args): Promise<string | undefined> {
  const source = pkg.generators.get(family.generator);
  if (source === undefined) return undefined;
  try {
    const answer = await runTool(tools.sandbox, {
      source,
      entry: { kind: 'tool', call: 'generate' },
      texts: [JSON.stringify(args)],
      seed: family.seed,
      wallMs: GENERATE_MS,
    });
    if (answer.kind === 'threw') return undefined;
    const { output: input } = answer;
    if (pkg.mode.kind === 'function') checkInput('input', input, pkg.mode.signature);
    const { validators } = pkg;
    const rejection = await findRejection(tools, { validators, input, args: family.filed.validatorArgs });
    return rejection === undefined ? input : undefined;
  } catch (error) {
    if (error instanceof BadInput) return undefined;
    throw error;
  }
}
