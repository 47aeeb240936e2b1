// How a solution in C++ begins.
import type { Signature, ValueType } from '../../schema/signature.ts';
import { partsOf, type Scalar } from './value-type.ts';

const HEAD = '#include <bits/stdc++.h>\nusing namespace std;\n\n';

export const READ_CPP = `${HEAD}int main() {\n    ios::sync_with_stdio(false);\n    cin.tie(nullptr);\n\n    return 0;\n}\n`;

const TYPES: Readonly<Record<Scalar, string>> = {
  int: 'int',
  long: 'long long',
  double: 'double',
  bool: 'bool',
  string: 'string',
};
const EMPTY: Readonly<Record<Scalar, string>> = {
  int: ' = 0',
  long: ' = 0',
  double: ' = 0',
  bool: ' = false',
  string: '',
};

export function cppFunction({ params, returns }: Signature): string {
  const typed = params.map(({ name, type }) => `${typeOf(type)} ${name}`).join(', ');
  const { scalar, depth } = partsOf(returns);
  const empty = depth > 0 ? '' : EMPTY[scalar];
  return `${HEAD}${typeOf(returns)} solution(${typed}) {\n    ${typeOf(returns)} answer${empty};\n    return answer;\n}\n`;
}

function typeOf(type: ValueType): string {
  const { scalar, depth } = partsOf(type);
  return 'vector<'.repeat(depth) + TYPES[scalar] + '>'.repeat(depth);
}
