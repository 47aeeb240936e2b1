// What functions are called: from the module's name section, as a person would write it.
import { ByteReader } from './bytes.ts';
import { SECTION, type Section, sectionOf } from './module.ts';

const FUNCTION_NAMES = 1;

/** By the function's index, as the linker wrote them: `std::__2::vector<int>::erase[abi:…](…)`. */
export function functionNames(sections: readonly Section[]): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  const section = sectionOf(sections, SECTION.custom, 'name');
  const reader = new ByteReader(section?.content ?? new Uint8Array(0));
  while (!reader.isAtEnd) {
    const kind = reader.u8();
    const end = reader.leb() + reader.at;
    if (kind === FUNCTION_NAMES) for (let left = reader.leb(); left > 0; left--) names.set(reader.leb(), reader.name());
    reader.at = end;
  }
  return names;
}

/** Operators whose signs would be taken for brackets, and a sign for each that is none. */
const OPERATORS = ['()', '<=>', '<<=', '>>=', '<<', '>>', '<=', '>=', '->*', '->', '<', '>'];
const SIGN = 0xe000;
const WORDS: ReadonlyMap<string, string> = new Map([
  ['basic_string', 'string'],
  ['basic_string_view', 'string_view'],
  ['basic_istream', 'istream'],
  ['basic_ostream', 'ostream'],
  ['basic_stringstream', 'stringstream'],
]);
const MOST_CHARS = 60;

/** `std::vector::erase`: without parameters, types and versions. Undefined where that leaves no name. */
export function plainName(name: string): string | undefined {
  if (name.startsWith('_Z')) return mangledName(name);
  const marked = OPERATORS.reduce(
    (text, operator, i) => text.replaceAll(`operator${operator}`, `operator${String.fromCharCode(SIGN + i)}`),
    name.replaceAll('operator ', 'operator_'),
  );
  const bare = withoutBrackets(marked.replace(/\[abi:\w+\]/g, ''))
    .replace(/ (?:const|volatile|&|&&|noexcept)+$/g, '')
    .trim();
  const path = (bare.split(' ').at(-1) ?? '').replace(/^[*&]+/, '');
  const parts = path.split('::').filter((part) => !/^__\d+$/.test(part) && part !== '');
  const plain = parts.map((part) => part.replace(/\w+/, (word) => WORDS.get(word) ?? word));
  const text = plain.join('::').replace(/[\ue000-\ue0ff]/g, (sign) => OPERATORS[sign.charCodeAt(0) - SIGN] ?? '');
  const said = text.replace('operator_', 'operator ');
  return /^[\w:~$ +\-*/%^&|<>=!()[\],]+$/.test(said) && said.length <= MOST_CHARS ? said : undefined;
}

/** The path at the head of a name that the linker could not read: `_ZZN8Solution5solveEv…` is `Solution::solve`. */
function mangledName(name: string): string | undefined {
  const parts = /^_ZZ?N?K?St/.test(name) ? ['std'] : [];
  let rest = name.replace(/^_ZZ?N?K?(?:St)?/, '');
  for (let length = /^\d+/.exec(rest)?.[0]; length !== undefined; length = /^\d+/.exec(rest)?.[0]) {
    const part = rest.slice(length.length, length.length + Number(length));
    if (!/^__\d+$/.test(part)) parts.push(part);
    rest = rest.slice(length.length + Number(length));
    if (!/^_ZZ?N/.test(name)) break;
  }
  return parts.length === 0 || parts.at(-1) === 'std' ? undefined : parts.join('::');
}

/** The text outside of all `<…>` and `(…)`. */
function withoutBrackets(text: string): string {
  let depth = 0;
  let kept = '';
  for (const character of text) {
    if (character === '<' || character === '(') depth++;
    else if (character === '>' || character === ')') depth--;
    else if (depth === 0) kept += character;
  }
  return kept;
}

const WHOLE_PROGRAM = /^(?:__original_main|main|__main_argc_argv|_GLOBAL__\w+.*|__cxx_global_\w+(?:\.\d+)?)$/;
/** `auto visit = [&](int place) {`. */
const VARIABLE = /(\w+)\s*[={]\s*\[/;

/**
 * What a function of the candidate's is known by, without the class that it belongs to; undefined for `main`. A function without a name
 * is known by the variable that it was given to (`line` is the source's, where it begins), or by the function around it.
 */
export function ownName(name: string, line: string): string | undefined {
  const around = /^(?:auto |[^(]*? )??(.*?)::(?:\$_\d+|'lambda\d*'.*)::/.exec(name)?.[1];
  const isNameless = around !== undefined || name.startsWith('_ZZ');
  const variable = isNameless ? VARIABLE.exec(line)?.[1] : undefined;
  if (variable !== undefined) return variable;
  if (around !== undefined) return ownName(around, '');
  const last = plainName(name)?.split('::').at(-1);
  return last === undefined || WHOLE_PROGRAM.test(last) || WHOLE_PROGRAM.test(name) ? undefined : last;
}
