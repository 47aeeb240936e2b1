// Generated cases: the input by the generator, proved legal, and the answer by the reference; each built once, by content.
import { readFileSync } from 'node:fs';
import { BadInput } from '../bad-input.ts';
import type { CaseData, Mode, Source } from '../problem.ts';
import type { CaseYaml } from '../schema/judge-yaml.ts';
import type { Language } from '../schema/language.ts';
import type { ValidatorArgs } from '../schema/package.ts';
import { cached, hashOf, readEntry, writeEntry } from './cache.ts';
import { runTool, type Tools } from './run-tool.ts';
import { checkAnswer, checkInput } from './signature-check.ts';
import { findRejection } from './validate.ts';

/** All that a generated case is made of. */
export type Recipe = {
  /** Under data/, for messages. */
  readonly path: string;
  readonly generated: CaseYaml;
  readonly generator: Source;
  readonly validators: readonly Source[];
  readonly validatorArgs: ValidatorArgs;
  readonly reference: Source;
  readonly mode: Mode;
  /** Arguments of the submission, and so of the reference. */
  readonly args: readonly string[];
};

/** Changes when the way in which entries are made does. */
const CACHE_VERSION = 'olsol 1';
/** Generators, validators and checkers import it; a change of it may change what they produce. */
const AUTHOR_LIBRARY = readFileSync(new URL('../author/index.ts', import.meta.url), 'utf8');
/** References must not depend on chance; if one does, it is at least the same chance. */
const REFERENCE_SEED = 1;

/** The case for a submission in this language, from the cache if it is there. `onBuild` is called if it is not. */
export async function buildCase(
  recipe: Recipe,
  language: Language,
  tools: Pick<Tools, 'sandbox' | 'cache'>,
  onBuild: () => void = () => undefined,
): Promise<CaseData> {
  let told = false;
  const building = <T>(build: () => Promise<T>) => {
    if (!told) onBuild();
    told = true;
    return build();
  };
  const input = await cached(tools.cache, inputKey(recipe, language), () =>
    building(() => generate(recipe, language, tools)),
  );
  await prove(recipe, input, tools, building);
  const answer = await cached(tools.cache, answerKey(recipe, input.hash), () =>
    building(() => solve(recipe, input.text, tools)),
  );
  return { id: input.hash, input: input.text, answer: answer.text };
}

/** The input alone, not proved legal: for what no verdict depends on. */
export async function buildInput(
  recipe: Pick<Recipe, 'path' | 'generated' | 'generator' | 'mode'>,
  tools: Pick<Tools, 'sandbox' | 'cache'>,
): Promise<Omit<CaseData, 'answer'>> {
  const key = inputKey(recipe, 'javascript');
  const input = await cached(tools.cache, key, () => generate(recipe, 'javascript', tools));
  return { id: input.hash, input: input.text };
}

/** The generator's arguments for a language; typescript takes javascript's sizes unless it has its own. */
function argsFor({ args, sizes }: CaseYaml, language: Language): Readonly<Record<string, unknown>> {
  return { ...args, ...(sizes?.[language] ?? sizes?.javascript) };
}

function inputKey({ generated, generator }: Pick<Recipe, 'generated' | 'generator'>, language: Language): string {
  const args = JSON.stringify(argsFor(generated, language));
  return hashOf(CACHE_VERSION, 'input', AUTHOR_LIBRARY, generator.language, generator.text, args, `${generated.seed}`);
}

function answerKey({ reference, mode, args }: Recipe, inputHash: string): string {
  const how = JSON.stringify([mode, args]);
  return hashOf(CACHE_VERSION, 'answer', inputHash, reference.language, reference.text, how);
}

async function generate(
  { path, generated, generator, mode }: Pick<Recipe, 'path' | 'generated' | 'generator' | 'mode'>,
  language: Language,
  tools: Pick<Tools, 'sandbox'>,
) {
  const answer = await runTool(tools.sandbox, {
    source: generator,
    entry: { kind: 'tool', call: 'generate' },
    texts: [JSON.stringify(argsFor(generated, language))],
    seed: generated.seed,
  });
  if (answer.kind === 'threw')
    throw new BadInput((words) => words.bank.generatorThrew(path, placeOf(generator, answer.line), answer.message));
  if (/^\{"!":/.test(answer.output)) {
    throw new BadInput((words) => words.bank.generatorNoText(path, generator.file, answer.output));
  }
  if (mode.kind === 'function') checkInput(`data/${path}.in`, answer.output, mode.signature);
  return answer.output;
}

type Building = <T>(build: () => Promise<T>) => Promise<T>;

/** Runs the validators, unless this very input has already passed them. */
async function prove(
  { path, generator, validators, validatorArgs: args }: Recipe,
  input: { readonly text: string; readonly hash: string },
  tools: Pick<Tools, 'sandbox' | 'cache'>,
  building: Building,
): Promise<void> {
  const programs = validators.flatMap(({ file, language, text }) => [file, language, text]);
  const key = hashOf(CACHE_VERSION, 'valid', AUTHOR_LIBRARY, input.hash, JSON.stringify(args), ...programs);
  if ((await readEntry(tools.cache, key)) !== undefined) return;
  const rejection = await building(() => findRejection(tools, { validators, input: input.text, args }));
  if (rejection !== undefined) {
    const { validator, message } = rejection;
    throw new BadInput((words) => words.bank.generatedRejected(path, generator.file, validator, message));
  }
  await writeEntry(tools.cache, key, 'valid');
}

async function solve({ path, reference, mode, args }: Recipe, input: string, tools: Pick<Tools, 'sandbox'>) {
  const entry =
    mode.kind === 'stdio' ? { kind: 'stdio' as const, args } : { kind: 'function' as const, signature: mode.signature };
  const answer = await runTool(tools.sandbox, { source: reference, entry, texts: [input], seed: REFERENCE_SEED });
  if (answer.kind === 'threw') {
    throw new BadInput((words) => words.bank.referenceThrew(path, placeOf(reference, answer.line), answer.message));
  }
  if (mode.kind === 'stdio') return answer.output;
  const line = `${answer.output}\n`;
  checkAnswer(`${reference.file} (${path})`, line, mode.signature);
  return line;
}

function placeOf({ file }: Source, line: number | undefined): string {
  return line === undefined ? file : `${file}:${line}`;
}
