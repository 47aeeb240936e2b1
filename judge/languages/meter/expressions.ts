// Expressions: branches are blocks of their own; what hides a loop is charged through the meter.
import type { AnyNode } from 'acorn';
import { rewriteCall } from './calls.ts';
import type { Place } from './edits.ts';
import { functionBody, namedValue, nameOf } from './functions.ts';
import { charge, type Handlers, inLoop, isFunction, lineOf, type Of, type Visit, walkParts } from './visit.ts';

export const EXPRESSIONS: Handlers = {
  ConditionalExpression(node, place, visit) {
    charge(node, place);
    visit.walk(node.test, place);
    branch(node.consequent, place, visit);
    branch(node.alternate, place, visit);
  },
  SpreadElement(node, place, visit) {
    charge(node, place);
    copied('spread', node.argument, place, visit);
  },
  ObjectExpression(node, place, visit) {
    charge(node, place);
    for (const item of node.properties) {
      if (item.type === 'SpreadElement') copied('keys', item.argument, place, visit);
      else visit.walk(item, place);
    }
  },
  Property: member,
  MethodDefinition: member,
  PropertyDefinition: member,
  AssignmentExpression(node, place, visit) {
    charge(node, place);
    arithmetic(node, place, visit, () => {
      visit.walk(node.left, place);
      namedValue(node.right, node.left, place, visit);
    });
  },
  BinaryExpression(node, place, visit) {
    charge(node, place);
    arithmetic(node, place, visit, () => walkParts(node, place, visit));
  },
  CallExpression(node, place, visit) {
    charge(node, place);
    visit.edits.calls(nameOf(node.callee) ?? '', place);
    const isRound = callsBack(node);
    rewriteCall(node, place, visit, (arg) => {
      if (isRound && isFunction(arg)) functionBody(arg, inLoop(node, place), visit);
      else visit.walk(arg, place);
    });
  },
  NewExpression(node, place, visit) {
    charge(node, place);
    rewriteCall(node, place, visit, (arg) => visit.walk(arg, place));
  },
  // Bindings are made in one step with what they bind, and their defaults are rare.
  ObjectPattern: () => {},
  ArrayPattern: () => {},
  RestElement: () => {},
  AssignmentPattern: (node, place, visit) => visit.walk(node.right, place),
};

/** One of the ways that an expression may go. */
function branch(node: AnyNode, place: Place, { edits, walk }: Visit): void {
  const block = edits.block(place);
  block.charge(lineOf(node));
  edits.wrap(node, `(${edits.count(block)},`, () => walk(node, { ...place, block }));
}

function copied(what: 'spread' | 'keys', argument: AnyNode, place: Place, { edits, walk }: Visit): void {
  const unit = edits.call('spread', lineOf(argument), place);
  edits.wrap(argument, edits.ask(what, unit), () => walk(argument, place));
}

function member(node: Of<'Property' | 'MethodDefinition' | 'PropertyDefinition'>, place: Place, visit: Visit): void {
  if (node.computed) visit.walk(node.key, place);
  namedValue(node.value, node.key, place, visit);
}

const ARITHMETIC = /^(?:\+|-|\*|\*\*|\/|%|<<|>>|\||&|\^)=?$/;

/** Numbers of any length take longer the longer they are. */
function arithmetic(
  node: Of<'BinaryExpression' | 'AssignmentExpression'>,
  place: Place,
  { edits }: Visit,
  walkOn: () => void,
): void {
  if (!edits.hasBigInts || !ARITHMETIC.test(node.operator)) walkOn();
  else edits.wrap(node, edits.ask('big', edits.call('bigint', lineOf(node), place)), walkOn);
}

const ROUNDS =
  /^(?:forEach|map|filter|reduce|reduceRight|some|every|find|findIndex|findLast|findLastIndex|flatMap|from|groupBy)$/;

/** Whether the functions that a call is given are run once for each element. */
function callsBack({ callee }: Of<'CallExpression'>): boolean {
  return (
    callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && ROUNDS.test(callee.property.name)
  );
}
