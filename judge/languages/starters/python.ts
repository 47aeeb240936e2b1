// How a solution in Python begins.
import type { Signature, ValueType } from '../../schema/signature.ts';
import { partsOf, type Scalar } from './value-type.ts';

export const READ_PYTHON = 'import sys\n\ninput = sys.stdin.readline\n';

const TYPES: Readonly<Record<Scalar, string>> = {
  int: 'int',
  long: 'int',
  double: 'float',
  bool: 'bool',
  string: 'str',
};
const EMPTY: Readonly<Record<Scalar, string>> = { int: '0', long: '0', double: '0.0', bool: 'False', string: "''" };

export function pythonFunction({ params, returns }: Signature): string {
  const typed = params.map(({ name, type }) => `${name}: ${typeOf(type)}`).join(', ');
  const { scalar, depth } = partsOf(returns);
  const empty = depth > 0 ? '[]' : EMPTY[scalar];
  return `def solution(${typed}) -> ${typeOf(returns)}:\n    answer = ${empty}\n    return answer\n`;
}

function typeOf(type: ValueType): string {
  const { scalar, depth } = partsOf(type);
  return 'list['.repeat(depth) + TYPES[scalar] + ']'.repeat(depth);
}
