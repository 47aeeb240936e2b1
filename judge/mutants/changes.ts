// The small changes that a mutant is made by: for each kind of syntax, what its text may be replaced with. The operators are the
// usual ones of mutation testing (relational, arithmetic, logical, constants, conditions, statements left out: Offutt et al., "An
// Experimental Determination of Sufficient Mutant Operators", 1996), and calls that are taken for one another.
import type { AnyNode, Node } from 'acorn';

/** `start` and `end` are offsets in the source. */
export type Change = { readonly start: number; readonly end: number; readonly after: string };

type Of<T extends AnyNode['type']> = Extract<AnyNode, { type: T }>;
type Changes = { readonly [T in AnyNode['type']]?: (node: Of<T>, source: string) => readonly Change[] };

const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '==': ['!='],
  '!=': ['=='],
  '===': ['!=='],
  '!==': ['==='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '**': ['*'],
  '&': ['|'],
  '|': ['&'],
  '^': ['|'],
  '<<': ['>>'],
  '>>': ['<<'],
  '>>>': ['<<'],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
  '+=': ['-='],
  '-=': ['+='],
  '*=': ['/='],
  '/=': ['*='],
  '%=': ['*='],
  '&=': ['|='],
  '|=': ['&='],
  '^=': ['|='],
  '<<=': ['>>='],
  '>>=': ['<<='],
  '>>>=': ['<<='],
};

const CALLS: Readonly<Record<string, string>> = {
  max: 'min',
  min: 'max',
  floor: 'ceil',
  ceil: 'floor',
  push: 'unshift',
  unshift: 'push',
  pop: 'shift',
  shift: 'pop',
  some: 'every',
  every: 'some',
  indexOf: 'lastIndexOf',
  lastIndexOf: 'indexOf',
};

const CHANGES: Changes = {
  BinaryExpression: operatorChanges,
  LogicalExpression: operatorChanges,
  AssignmentExpression: operatorChanges,
  UpdateExpression: ({ operator, start, end, prefix }) => {
    const at = prefix ? start : end - operator.length;
    return [{ start: at, end: at + operator.length, after: operator === '++' ? '--' : '++' }];
  },
  UnaryExpression: ({ operator, start }) =>
    ['!', '-', '~'].includes(operator) ? [{ start, end: start + 1, after: ' ' }] : [],
  Literal: ({ value, start, end }, source) => {
    const text = source.slice(start, end);
    if (typeof value === 'boolean') return [{ start, end, after: String(!value) }];
    const suffix = typeof value === 'bigint' ? 'n' : '';
    if (typeof value !== 'number' && typeof value !== 'bigint') return [];
    const digits = text.replaceAll('_', '').replace(/n$/, '');
    if (!/^\d{1,15}$/.test(digits)) return [{ start, end, after: `(${text} + 1${suffix})` }];
    const others = digits === '0' ? [1] : [Number(digits) + 1, Number(digits) - 1];
    return others.map((other) => ({ start, end, after: `${other}${suffix}` }));
  },
  IfStatement: ({ test }) => [replaced(test, 'true'), replaced(test, 'false')],
  ConditionalExpression: ({ test }) => [replaced(test, 'true'), replaced(test, 'false')],
  WhileStatement: ({ test }) => [replaced(test, 'false')],
  DoWhileStatement: ({ test }) => [replaced(test, 'false')],
  ForStatement: ({ test }) => (test ? [replaced(test, 'false')] : []),
  ExpressionStatement: (node) => ('directive' in node && node.directive ? [] : [replaced(node, ';')]),
  BreakStatement: (node) => [replaced(node, ';')],
  ContinueStatement: (node) => [replaced(node, ';')],
  ReturnStatement: (node) => [replaced(node, ';')],
  CallExpression: ({ callee }) => {
    if (callee.type !== 'MemberExpression' || callee.computed || callee.property.type !== 'Identifier') return [];
    const { name } = callee.property;
    return Object.hasOwn(CALLS, name) ? [replaced(callee.property, CALLS[name] as string)] : [];
  },
};

/** What may be changed at one node, not looking into it. */
export function changesAt(node: Node, source: string): readonly Change[] {
  const change = CHANGES[node.type as AnyNode['type']] as
    | ((node: Node, source: string) => readonly Change[])
    | undefined;
  return change?.(node, source) ?? [];
}

function replaced({ start, end }: Node, after: string): Change {
  return { start, end, after };
}

type WithOperator = Pick<Of<'BinaryExpression' | 'LogicalExpression' | 'AssignmentExpression'>, 'operator'> & {
  readonly left: Node;
  readonly right: Node;
};

/** Between the two sides stands nothing but the operator, parentheses and white space; comments are looked over. */
function operatorChanges({ operator, left, right }: WithOperator, source: string): readonly Change[] {
  const between = source
    .slice(left.end, right.start)
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, (text) => ' '.repeat(text.length));
  const start = left.end + between.indexOf(operator);
  return (OPERATORS[operator] ?? []).map((after) => ({ start, end: start + operator.length, after }));
}
