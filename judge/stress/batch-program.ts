// One program made of a problem's generators and validators, which makes and proves many inputs in one run: a run costs
// milliseconds, a small input almost nothing.
import type { ScriptProgram } from '../sandbox/sandbox.ts';
import type { Attempt } from './supply.ts';

export type BatchTools = {
  /** By the path under which attempts name them. */
  readonly generators: ReadonlyMap<string, ScriptProgram>;
  readonly validators: readonly ScriptProgram[];
};

/** What the program is given as JSON; it answers with a list of `Made` in the order of the attempts. */
export type BatchOrder = {
  readonly attempts: readonly Attempt[];
  /** For each validator. */
  readonly validatorArgs: readonly (readonly string[])[];
  /** Longer texts are refused. */
  readonly longest: number;
  /** A generator that draws more often is refused: with small arguments some never stop drawing. */
  readonly mostDraws: number;
};

/** A program for the entry `generate`. Errors in it name no lines: it is for tools that were compiled on their own before. */
export function batchProgram({ generators, validators }: BatchTools): ScriptProgram {
  const made = [...generators].map(([path, program]) => `${JSON.stringify(path)}: ${bodyOf(program)}`);
  const parts = `{ generators: {${made.join(',')}}, validators: [${validators.map(bodyOf).join(',')}] }`;
  const code = `exports.default = (order) => (${runBatch})(require, ${parts}, order);`;
  return { kind: 'script', file: 'stress', code, maps: [], async: false };
}

function bodyOf({ code, async }: ScriptProgram): string {
  return `${async ? 'async ' : ''}function (exports, require, module) {${code}\n}`;
}

type Drawing = Record<string, (...given: unknown[]) => unknown>;
type AuthorLibrary = { readonly Random: { new (seed: number): object; readonly prototype: object } };
type Body = (exports: object, require: unknown, module: object) => unknown;
type Tool = (...given: unknown[]) => unknown;
type Parts = { readonly generators: Readonly<Record<string, Body>>; readonly validators: readonly Body[] };

/** Carried into the isolate by its own text: it uses nothing from outside itself. Each tool is evaluated anew for each input. */
async function runBatch(require: (name: string) => AuthorLibrary, parts: Parts, order: BatchOrder) {
  const load = async (body: Body): Promise<Tool> => {
    const module = { exports: {} as { default?: Tool } };
    await body(module.exports, require, module);
    if (typeof module.exports.default !== 'function') throw new Error('no default export that is a function was found');
    return module.exports.default;
  };
  const { Random } = require('olsol');
  const counted = (seed: number) => {
    const random = new Random(seed) as Drawing;
    const drawing = Random.prototype as Drawing;
    let left = order.mostDraws;
    for (const name of Object.getOwnPropertyNames(drawing)) {
      if (name === 'constructor') continue;
      random[name] = (...given: unknown[]) => {
        if (left-- <= 0) throw new Error('the generator drew too often for a small input');
        return drawing[name]?.apply(random, given);
      };
    }
    return random;
  };
  const textOf = async (attempt: Attempt): Promise<string> => {
    if (attempt.kind === 'given') return attempt.text;
    const generate = await load(parts.generators[attempt.generator] as Body);
    const text = await generate(attempt.args, counted(attempt.seed));
    if (typeof text !== 'string') throw new Error('the generator returned no text');
    return text;
  };
  const answers: ({ text: string } | { refused: string })[] = [];
  for (const attempt of order.attempts) {
    try {
      const text = await textOf(attempt);
      if (text.length > order.longest) throw new Error('the input is too long');
      for (const [i, body] of parts.validators.entries()) await (await load(body))(text, order.validatorArgs[i]);
      answers.push({ text });
    } catch (error) {
      answers.push({ refused: String((error as Error)?.message ?? error).slice(0, 300) });
    }
  }
  return answers;
}
