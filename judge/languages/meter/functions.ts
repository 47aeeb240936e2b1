// Functions: each body is a block, known by the function's name; what a rest parameter copies is charged.
import type { AnyNode, Function as FunctionNode, Identifier } from 'acorn';
import type { Place } from './edits.ts';
import { firstOf, isFunction, lineOf, type Visit } from './visit.ts';

type Around = Omit<Place, 'block'>;

/** Charges and rewrites a function; `around` holds the loops that its calls are known to be rounds of. */
export function functionBody(node: FunctionNode, around: Around, visit: Visit): void {
  const { edits, walk } = visit;
  const own = node.id ? { loops: [], within: node.id.name } : around;
  const place: Place = { loops: own.loops, within: own.within, block: edits.block(own) };
  place.block.charge(lineOf(node));
  const head = [edits.count(place.block), ...node.params.flatMap((param) => restTexts(param, place, visit))];
  walk(node.params, place);
  const { body } = node;
  if (body.type !== 'BlockStatement') {
    edits.wrap(body, `(${head.join(',')},`, () => walk(body, place));
    return;
  }
  const first = firstOf(body.body);
  if (first !== undefined) edits.before(first.start, `${head.join(';')};`);
  walk(body, place);
}

/** A value that gets a name: a function is known by it, and starts outside of any loop. */
export function namedValue(value: AnyNode | null | undefined, name: AnyNode, place: Place, visit: Visit): void {
  if (value && isFunction(value)) functionBody(value, { loops: [], within: nameOf(name) ?? place.within }, visit);
  else visit.walk(value, place);
}

export function nameOf(node: AnyNode): string | undefined {
  if (node.type === 'Identifier' || node.type === 'PrivateIdentifier') return node.name;
  return node.type === 'MemberExpression' ? nameOf(node.property) : undefined;
}

/** Texts that charge what is copied into each name that takes the rest of something. */
export function restTexts(pattern: AnyNode | null, place: Place, { edits }: Visit): string[] {
  return restsIn(pattern).map((rest) => {
    const unit = edits.call('rest', lineOf(rest), place);
    return `${edits.ask('rest', unit)}${rest.name})`;
  });
}

function restsIn(pattern: AnyNode | null): Identifier[] {
  switch (pattern?.type) {
    case 'RestElement':
      return pattern.argument.type === 'Identifier' ? [pattern.argument] : restsIn(pattern.argument);
    case 'ArrayPattern':
      return pattern.elements.flatMap(restsIn);
    case 'ObjectPattern':
      return pattern.properties.flatMap((one) => restsIn(one.type === 'Property' ? one.value : one));
    case 'AssignmentPattern':
      return restsIn(pattern.left);
    default:
      return [];
  }
}
