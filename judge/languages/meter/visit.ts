// What the handlers of all kinds of syntax share: the walk itself, and words for places in the text.
import type { AnyNode, Node } from 'acorn';
import type { Edits, Place } from './edits.ts';

export type Visit = {
  readonly edits: Edits;
  /** Walks a node, a list of nodes or nothing. */
  readonly walk: (node: unknown, place: Place) => void;
};

export type Of<T extends AnyNode['type']> = Extract<AnyNode, { type: T }>;

/** How kinds of syntax are walked, by the type of the node. */
export type Handlers = { readonly [T in AnyNode['type']]?: (node: Of<T>, place: Place, visit: Visit) => void };

export function charge(node: Node, { block }: Place): void {
  block.charge(lineOf(node));
}

export function lineOf({ loc }: Node): number {
  return loc?.start.line ?? 1;
}

function linesOf({ loc }: Node): readonly [number, number] {
  return [loc?.start.line ?? 1, loc?.end.line ?? 1];
}

/** Loops deeper than this are not told apart. */
const MOST_LOOPS = 32;

/** The place in one more loop. */
export function inLoop(node: Node, place: Place): Place {
  return { ...place, loops: [...place.loops, linesOf(node)].slice(0, MOST_LOOPS) };
}

export function isFunction(
  node: AnyNode,
): node is Of<'FunctionDeclaration' | 'FunctionExpression' | 'ArrowFunctionExpression'> {
  return /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type);
}

/** The first statement that is no directive such as 'use strict'. */
export function firstOf(body: readonly AnyNode[]): AnyNode | undefined {
  return body.find((node) => !('directive' in node && node.directive));
}

/** Walks all that a node holds. */
export function walkParts(node: AnyNode, place: Place, { walk }: Visit): void {
  for (const [key, part] of Object.entries(node)) {
    if (key !== 'loc' && typeof part === 'object' && part !== null) walk(part, place);
  }
}
