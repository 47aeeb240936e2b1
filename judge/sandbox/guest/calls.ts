// Guest: which function of a program is called, and with what: a candidate's `solution`, or the default export of a tool.
import type { Libraries } from './libraries.ts';
import type { Primordials } from './primordials.ts';

export function makeCall(p: Primordials, libraries: Libraries, entry: string, seed: number) {
  if (entry === 'stdio') return undefined;
  const bound = (made: any) => {
    if (typeof made.solution === 'function') return made.solution.bind(made);
    const instance = p.construct(made, []) as any;
    const names = Object.getOwnPropertyNames(made.prototype).filter((name) => name !== 'constructor');
    const name = names.includes('solution') ? 'solution' : names.length === 1 ? (names[0] as string) : 'solution';
    return typeof instance[name] === 'function' ? instance[name].bind(instance) : undefined;
  };
  const textOf = p.uncurry(Function.prototype.toString);
  const isClass = (value: unknown) => typeof value === 'function' && p.startsWith(textOf(value), 'class');
  /** `found` is what the program left behind: [[solution, Solution], module.exports]. */
  const findSolution = (found: unknown): unknown => {
    // By index all the way: the program may have taken iteration away from arrays.
    const { 0: own, 1: exported } = found as any;
    const given = [
      exported?.default,
      exported?.solution,
      exported?.default?.solution,
      exported,
      own?.[0],
      exported?.Solution,
      own?.[1],
    ];
    for (let i = 0; i < given.length; i++) {
      const candidate = given[i];
      if (typeof candidate !== 'function') continue;
      const callable = isClass(candidate) ? bound(candidate) : candidate;
      if (callable !== undefined) return callable;
    }
    throw new p.Error('no function `solution` was found: define it, export it, or make it a method of class Solution');
  };
  const findTool = (found: unknown): unknown => {
    const tool = (found as any)[1]?.default;
    if (typeof tool !== 'function') throw new p.Error('no default export that is a function was found');
    return tool;
  };
  const toolArgs = (texts: readonly string[]): unknown[] => {
    const first = p.parse(texts[0] as string);
    if (entry === 'generate') return [first, new (libraries.load('olsol').Random)(seed)];
    if (entry === 'validate') return [texts[1], first];
    return [{ input: texts[1], answer: texts[2], output: texts[3] }, first];
  };
  return entry === 'function'
    ? {
        find: findSolution,
        args: (texts: readonly string[]) => p.parse(texts[0] as string) as unknown[],
        rawText: false,
      }
    : { find: findTool, args: toolArgs, rawText: true };
}

export type Call = ReturnType<typeof makeCall>;
