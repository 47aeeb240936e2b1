// The walk over a program's syntax: every node but names and literals is one step of the block that it stands in.
import type { AnyNode } from 'acorn';
import type { Edits, Place } from './edits.ts';
import { EXPRESSIONS } from './expressions.ts';
import { functionBody } from './functions.ts';
import { STATEMENTS, statements } from './statements.ts';
import { charge, firstOf, type Handlers, isFunction, type Visit, walkParts } from './visit.ts';

/** Counts all of a program; `meter` is the text that the meter is found by. */
export function walkProgram(body: readonly AnyNode[], edits: Edits, meter: string): void {
  const first = firstOf(body);
  const block = edits.block({ loops: [] });
  if (first === undefined) return;
  edits.begin(first.start, block, meter);
  statements(body, { block, loops: [] }, visitor(edits));
}

const HANDLERS: Handlers = { ...STATEMENTS, ...EXPRESSIONS };
const NO_STEP = /^(?:Identifier|PrivateIdentifier|Literal|TemplateElement|EmptyStatement|ThisExpression|Super)$/;

function visitor(edits: Edits): Visit {
  const visit: Visit = {
    edits,
    walk(node, place) {
      if (Array.isArray(node)) for (const one of node) visit.walk(one, place);
      else if (isNode(node)) walkNode(node, place, visit);
    },
  };
  return visit;
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

function walkNode(node: AnyNode, place: Place, visit: Visit): void {
  if (NO_STEP.test(node.type)) return;
  const handler = HANDLERS[node.type] as ((node: AnyNode, place: Place, visit: Visit) => void) | undefined;
  if (isFunction(node)) functionBody(node, place, visit);
  else if (handler !== undefined) handler(node, place, visit);
  else {
    charge(node, place);
    walkParts(node, place, visit);
  }
}
