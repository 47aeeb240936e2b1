// How a solution in C begins. An array comes with its length behind it, a grid with rows and columns; a returned array's length goes
// through a last pointer.
import type { Parameter, Signature, ValueType } from '../../schema/signature.ts';
import { partsOf, type Scalar } from './value-type.ts';

export const READ_C = '#include <stdio.h>\n#include <stdlib.h>\n\nint main(void) {\n\n    return 0;\n}\n';

const HEAD = '#include <stdbool.h>\n#include <stdlib.h>\n#include <string.h>\n\n';
const TYPES: Readonly<Record<Scalar, string>> = {
  int: 'int',
  long: 'long long',
  double: 'double',
  bool: 'bool',
  string: 'char*',
};
const EMPTY: Readonly<Record<Scalar, string>> = { int: '0', long: '0', double: '0', bool: 'false', string: '""' };

export function cFunction({ params, returns }: Signature): string {
  const { scalar, depth } = partsOf(returns);
  const lengths = ['', 'size_t* returned_len', 'size_t* returned_rows, size_t* returned_cols'][depth] ?? '';
  const all = [...params.map(declared), lengths].filter((part) => part !== '').join(', ');
  return `${HEAD}${typeOf(returns)} solution(${all}) {\n${bodyOf(returns, scalar, depth)}}\n`;
}

function bodyOf(returns: ValueType, scalar: Scalar, depth: number): string {
  if (depth === 0) return `    ${typeOf(returns)} answer = ${EMPTY[scalar]};\n    return answer;\n`;
  const zero = depth === 1 ? ['returned_len'] : ['returned_rows', 'returned_cols'];
  const lengths = zero.map((name) => `    *${name} = 0;\n`).join('');
  return `    ${typeOf(returns)} answer = NULL;\n${lengths}    return answer;\n`;
}

function declared({ name, type }: Parameter): string {
  const { depth } = partsOf(type);
  const lengths = ['', `, size_t ${name}_len`, `, size_t ${name}_rows, size_t ${name}_cols`][depth];
  return `${typeOf(type)} ${name}${lengths}`;
}

function typeOf(type: ValueType): string {
  const { scalar, depth } = partsOf(type);
  return TYPES[scalar] + '*'.repeat(depth);
}
