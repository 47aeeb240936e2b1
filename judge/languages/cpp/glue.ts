// What is added to a candidate's function so that the judge can call it: for C++ behind its source, for C as a source of its own.
import type { Parameter, Signature, ValueType } from '../../schema/signature.ts';
import { partsOf, type Scalar } from '../starters/value-type.ts';

/** Behind the source of a solution in C++: `solution`, or the method of that name of class Solution. */
export function cppGlue(source: string): string {
  const isClass = /\b(?:class|struct)\s+Solution\b/.test(source);
  const type = isClass ? 'olsol::Method<decltype(&Solution::solution)>::Plain' : 'decltype(&solution)';
  const call = isClass
    ? '([](auto&&... given) { return Solution().solution(static_cast<decltype(given)>(given)...); })'
    : 'solution';
  return `\n#line 1 "olsol"\nOLSOL_EXPORTS(${type}, ${call})\n`;
}

const TYPES: Readonly<Record<Scalar, string>> = {
  int: 'int',
  long: 'long long',
  double: 'double',
  bool: 'bool',
  string: 'std::string',
};
const C_TYPES: Readonly<Record<Scalar, string>> = { ...TYPES, string: 'char*' };

/** A source in C++ that declares the C function of the signature and calls it: arrays with lengths, as the starter has them. */
export function cGlue({ params, returns }: Signature): string {
  const given = params.map(({ name, type }) => `${vectorType(type)}& ${name}`).join(', ');
  const declared = [...params.flatMap(declaredParameter), ...declaredLengths(returns)].join(', ');
  const made = params.map(madeArgument).join('');
  const args = [
    ...params.flatMap(passed),
    ...['', '&rows', '&rows, &cols'].slice(depthOf(returns), depthOf(returns) + 1),
  ];
  const list = args.filter((arg) => arg !== '').join(', ');
  return `#include <olsol/call.h>
extern "C" ${cType(returns)} solution(${declared});
static ${vectorType(returns)} olsol_solution(${given}) {
${made}  size_t rows = 0, cols = 0;
  auto returned = solution(${list});
  (void)rows, (void)cols;
${returned(returns)}}
OLSOL_EXPORTS(decltype(&olsol_solution), olsol_solution)
`;
}

function depthOf(type: ValueType): 0 | 1 | 2 {
  return partsOf(type).depth;
}

function vectorType(type: ValueType): string {
  const { scalar, depth } = partsOf(type);
  return 'std::vector<'.repeat(depth) + elementType(scalar, depth) + '>'.repeat(depth);
}

/** Bits of `vector<bool>` have no address. */
function elementType(scalar: Scalar, depth: number): string {
  return scalar === 'bool' && depth > 0 ? 'unsigned char' : TYPES[scalar];
}

function cType(type: ValueType): string {
  const { scalar, depth } = partsOf(type);
  return C_TYPES[scalar] + '*'.repeat(depth);
}

function declaredParameter({ type }: Parameter): string[] {
  return [cType(type), ...Array.from({ length: depthOf(type) }, () => 'size_t')];
}

function declaredLengths(returns: ValueType): string[] {
  return Array.from({ length: depthOf(returns) }, () => 'size_t*');
}

/** Statements that make C's view of a vector: pointers to its elements, and of its rows. */
function madeArgument({ name, type }: Parameter): string {
  const { scalar, depth } = partsOf(type);
  if (depth === 0) return '';
  const pointer = `${C_TYPES[scalar]}*`;
  const texts = scalar === 'string';
  if (depth === 1) {
    return texts
      ? `  std::vector<char*> c_${name};\n  for (auto& text : ${name}) c_${name}.push_back(text.data());\n`
      : '';
  }
  const row = texts
    ? `{ auto* all = new std::vector<char*>; for (auto& text : row) all->push_back(text.data()); c_${name}.push_back(all->data()); }`
    : `c_${name}.push_back((${pointer})row.data());`;
  return `  std::vector<${pointer}> c_${name};\n  for (auto& row : ${name}) ${row}\n`;
}

function passed({ name, type }: Parameter): string[] {
  const { scalar, depth } = partsOf(type);
  if (depth === 0) return [scalar === 'string' ? `${name}.data()` : name];
  if (depth === 2) return [`c_${name}.data()`, `${name}.size()`, `${name}.empty() ? 0 : ${name}[0].size()`];
  const data = scalar === 'string' ? `c_${name}.data()` : `(${cType(type)})${name}.data()`;
  return [data, `${name}.size()`];
}

function returned(type: ValueType): string {
  const { depth } = partsOf(type);
  if (depth === 0) return '  return returned;\n';
  if (depth === 1) return `  return ${vectorType(type)}(returned, returned + rows);\n`;
  return `  ${vectorType(type)} all;\n  for (size_t i = 0; i < rows; i++) all.emplace_back(returned[i], returned[i] + cols);\n  return all;\n`;
}
