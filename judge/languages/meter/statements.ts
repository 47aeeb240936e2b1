// Statements: where the blocks of a program begin.
import type { AnyNode, Statement } from 'acorn';
import type { Place } from './edits.ts';
import { namedValue, restTexts } from './functions.ts';
import { charge, type Handlers, inLoop, isFunction, type Visit } from './visit.ts';

export const STATEMENTS: Handlers = {
  BlockStatement: (node, place, visit) => statements(node.body, place, visit),
  StaticBlock: (node, place, visit) => statements(node.body, place, visit),
  VariableDeclaration(node, place, visit) {
    charge(node, place);
    for (const one of node.declarations) namedValue(one.init, one.id, place, visit);
    const rests = node.declarations.flatMap((one) => (one.init ? restTexts(one.id, place, visit) : []));
    if (rests.length > 0) visit.edits.after(node.end, `;${rests.join(';')};`);
  },
  IfStatement(node, place, visit) {
    charge(node, place);
    visit.walk(node.test, place);
    counted(node.consequent, place, visit);
    if (node.alternate) counted(node.alternate, place, visit);
  },
  ForStatement(node, place, visit) {
    if (node.init?.type === 'VariableDeclaration') {
      for (const { id, init } of node.init.declarations) namedValue(init, id, place, visit);
    } else visit.walk(node.init, place);
    visit.walk([node.test, node.update], loop(node, place, visit));
  },
  WhileStatement: (node, place, visit) => visit.walk(node.test, loop(node, place, visit)),
  DoWhileStatement: (node, place, visit) => visit.walk(node.test, loop(node, place, visit)),
  ForOfStatement(node, place, visit) {
    visit.walk(node.right, place);
    const bound = node.left.type === 'VariableDeclaration' ? node.left.declarations[0]?.id : undefined;
    const rests = restTexts(bound ?? null, inLoop(node, place), visit);
    // In braces of their own: the body may use the names again.
    if (rests.length > 0) visit.edits.before(node.body.start, `{${rests.join(';')};`);
    loop(node, place, visit);
    if (rests.length > 0) visit.edits.after(node.body.end, '}');
  },
  ForInStatement(node, place, visit) {
    visit.walk(node.right, place);
    loop(node, place, visit);
  },
  SwitchCase(node, place, visit) {
    visit.walk(node.test, place);
    const first = node.consequent[0];
    if (first === undefined) return;
    const block = visit.edits.block(place);
    visit.edits.before(first.start, `${visit.edits.count(block)};`);
    statements(node.consequent, { ...place, block }, visit);
  },
};

/** What follows a statement that may leave early is a block of its own. */
export function statements(body: readonly AnyNode[], place: Place, visit: Visit): void {
  let at = place;
  let left = false;
  for (const statement of body) {
    if (left && statement.type !== 'FunctionDeclaration') {
      const block = visit.edits.block(place);
      at = { ...place, block };
      visit.edits.before(statement.start, `${visit.edits.count(block)};`);
      left = false;
    }
    visit.walk(statement, at);
    left ||= mayLeave(statement);
  }
}

/** A new block that is counted as soon as the statement is entered. */
function counted(statement: Statement, around: Place, { edits, walk }: Visit): Place {
  const block = edits.block(around);
  const place = { ...around, block };
  if (statement.type === 'BlockStatement') {
    edits.before(statement.start + 1, `${edits.count(block)};`);
    walk(statement, place);
  } else {
    edits.before(statement.start, `{${edits.count(block)};`);
    walk(statement, place);
    edits.after(statement.end, '}');
  }
  return place;
}

/** The body of a loop; gives the place to charge what is done each time round. */
function loop(node: AnyNode & { body: Statement }, place: Place, visit: Visit): Place {
  const round = counted(node.body, inLoop(node, place), visit);
  charge(node, round);
  return round;
}

const JUMPS = /^(?:Return|Break|Continue|Throw)Statement$/;

/** What is known already: a statement in many others is asked about in each of them. */
const leaving = new WeakMap<object, boolean>();

/** Whether a statement may end without what follows it being run. */
function mayLeave(node: object): boolean {
  const known = leaving.get(node);
  if (known !== undefined) return known;
  const leaves =
    'type' in node && JUMPS.test(String(node.type)) ? true : !isFunction(node as AnyNode) && hasLeaving(node);
  leaving.set(node, leaves);
  return leaves;
}

function hasLeaving(node: object): boolean {
  for (const part of Object.values(node)) if (typeof part === 'object' && part !== null && mayLeave(part)) return true;
  return false;
}
