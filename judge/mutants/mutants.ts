// A program's mutants: the same text with one small change.
import { type Node, type Program, parse } from 'acorn';
import { nodesOf } from '../languages/nodes-of.ts';
import { type Change, changesAt } from './changes.ts';

export type Mutant = {
  /** Of the change, from 1. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
  /** The whole program. */
  readonly text: string;
};

/** In the order of their lines, none twice. Throws a SyntaxError for what is no JavaScript. */
export function mutantsOf(source: string): readonly Mutant[] {
  const program = parsed(source);
  const ends = new Set(lastReturns(program));
  const isAny = (node: Node): node is Node => !ends.has(node);
  const changes = nodesOf(program, isAny).flatMap((node) => changesAt(node, source));
  const mutants = new Map<string, Mutant>();
  for (const change of changes.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const mutant = mutantBy(change, source);
    if (mutant.text !== source && isProgram(mutant.text)) mutants.set(mutant.text, mutant);
  }
  return [...mutants.values()];
}

function mutantBy({ start, end, after }: Change, source: string): Mutant {
  return {
    line: source.slice(0, start).split('\n').length,
    before: source.slice(start, end),
    after,
    text: `${source.slice(0, start)}${after}${source.slice(end)}`,
  };
}

function parsed(source: string): Program {
  const options = { ecmaVersion: 'latest', allowHashBang: true } as const;
  try {
    return parse(source, { ...options, sourceType: 'script', allowReturnOutsideFunction: true });
  } catch {
    return parse(source, { ...options, sourceType: 'module' });
  }
}

function isProgram(source: string): boolean {
  try {
    parsed(source);
    return true;
  } catch {
    return false;
  }
}

/** A function that ends without its last return gives nothing: any case notices, and says nothing of the others. */
function lastReturns(program: Program): readonly Node[] {
  type Block = Node & { readonly body: readonly Node[] };
  const isFunction = (node: Node): node is Node & { readonly body: Block } => /Function/.test(node.type);
  return nodesOf(program, isFunction).flatMap(({ body }) => {
    const last = body.type === 'BlockStatement' ? body.body.at(-1) : undefined;
    return last?.type === 'ReturnStatement' ? [last] : [];
  });
}
