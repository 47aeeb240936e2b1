// Calls that may hide a loop are made through the meter, which knows what each built-in costs:
// `a.indexOf(x)` becomes `meter.method(3,a,"indexOf",x)`.
import type { AnyNode } from 'acorn';
import type { Edits, Place } from './edits.ts';
import { HIDING_FUNCTIONS, HIDING_METHODS, isHidingConstructor } from './hidden-costs.ts';
import { lineOf, type Of, type Visit } from './visit.ts';

type Call = Of<'CallExpression' | 'NewExpression'>;

/** Walks a call and rewrites it if it may hide a loop and is written plainly enough; `walkArgument` is given each argument. */
export function rewriteCall(node: Call, place: Place, visit: Visit, walkArgument: (arg: AnyNode) => void): void {
  const { edits } = visit;
  const { callee } = node;
  const rewriting = rewritingOf(node, edits);
  if (rewriting !== undefined) {
    const line = lineOf(callee.type === 'MemberExpression' ? callee.property : callee);
    edits.before(node.start, edits.ask(rewriting.what, edits.call(rewriting.name, line, place)));
  }
  visit.walk(callee, place);
  node.arguments.forEach(walkArgument);
  for (const [start, end, text] of rewriting?.replacements ?? []) edits.replace(start, end, text);
  if (rewriting?.isOpen) edits.after(node.end, ')');
}

type Rewriting = {
  readonly what: 'method' | 'make' | 'run';
  readonly name: string;
  readonly replacements: readonly (readonly [start: number, end: number, text: string])[];
  /** It had no bracket that closes it. */
  readonly isOpen?: boolean;
};

function rewritingOf(node: Call, edits: Edits): Rewriting | undefined {
  if (node.type === 'NewExpression') return making(node, edits);
  if (node.optional) return undefined;
  const { callee } = node;
  if (callee.type === 'Identifier' && HIDING_FUNCTIONS.has(callee.name)) {
    const bracket = nextAt(edits.source, callee.end, '(');
    return bracket === undefined
      ? undefined
      : { what: 'run', name: callee.name, replacements: [[bracket, bracket + 1, comma(node)]] };
  }
  return callee.type === 'MemberExpression' ? calling(node, callee, edits) : undefined;
}

function making(node: Of<'NewExpression'>, { source }: Edits): Rewriting | undefined {
  const { callee } = node;
  if (callee.type !== 'Identifier' || !isHidingConstructor(callee.name)) return undefined;
  const keyword: [number, number, string] = [node.start, callee.start, ''];
  const open = { what: 'make' as const, name: callee.name };
  if (callee.end === node.end) return { ...open, replacements: [keyword], isOpen: true };
  const bracket = nextAt(source, callee.end, '(');
  return bracket === undefined ? undefined : { ...open, replacements: [keyword, [bracket, bracket + 1, comma(node)]] };
}

function calling(node: Call, callee: Of<'MemberExpression'>, edits: Edits): Rewriting | undefined {
  const { object, property, computed, optional } = callee;
  if (optional || isOptional(object) || object.type === 'Super' || property.type === 'PrivateIdentifier')
    return undefined;
  const bracket = nextAt(edits.source, callee.end, '(');
  if (bracket === undefined) return undefined;
  const opens: [number, number, string] = [bracket, bracket + 1, comma(node)];
  if (computed) return callingComputed(property, edits, opens);
  const name = property.type === 'Identifier' ? property.name : '';
  const dot = lastAt(edits.source, property.start, '.');
  if (!HIDING_METHODS.has(name) || dot === undefined) return undefined;
  return { what: 'method', name, replacements: [[dot, property.end, `,"${name}"`], opens] };
}

/** Whether what stands on the left may end the whole chain: `a?.b.indexOf(x)`. */
function isOptional(object: AnyNode): boolean {
  let at: AnyNode = object;
  while (at.type === 'MemberExpression' || at.type === 'CallExpression') {
    if (at.optional) return true;
    at = at.type === 'MemberExpression' ? at.object : at.callee;
  }
  return false;
}

function callingComputed(property: AnyNode, { source }: Edits, opens: Rewriting['replacements'][number]) {
  // As an argument, `a[i++, j]` would be two.
  if (property.type === 'SequenceExpression') return undefined;
  const left = lastAt(source, property.start, '[');
  const right = nextAt(source, property.end, ']');
  if (left === undefined || right === undefined) return undefined;
  const replacements = [[left, left + 1, ','] as const, [right, right + 1, ''] as const, opens];
  return { what: 'method' as const, name: 'call', replacements };
}

function comma({ arguments: args }: Call): string {
  return args.length > 0 ? ',' : '';
}

/** Where the character stands, if nothing but white space is between. */
function nextAt(source: string, from: number, wanted: string): number | undefined {
  let at = from;
  while (/\s/.test(source[at] ?? '')) at++;
  return source[at] === wanted ? at : undefined;
}

function lastAt(source: string, before: number, wanted: string): number | undefined {
  let at = before - 1;
  while (/\s/.test(source[at] ?? '')) at--;
  return source[at] === wanted ? at : undefined;
}
