// What may be told of an error that a program threw on a secret case: its kind and its place. Its words may hold the case's input.
import type { ProgramError } from './schema/outcome.ts';

/** JavaScript's, then Python's. */
const KINDS = [
  ...['AggregateError', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError'],
  ...['ArithmeticError', 'AssertionError', 'AttributeError', 'EOFError', 'ImportError', 'IndexError', 'KeyError'],
  ...['MemoryError', 'NameError', 'OverflowError', 'RecursionError', 'RuntimeError', 'StopIteration', 'TimeoutError'],
  ...['UnboundLocalError', 'UnicodeDecodeError', 'UnicodeEncodeError', 'ValueError', 'ZeroDivisionError'],
];

/** What the engine, or our account of a trap in C and C++, says in the same words on every input; whatever follows is left out. */
const FIXED = [
  /^RangeError: Maximum call stack size exceeded/,
  /^RangeError: Invalid (?:array|string|typed array) length/,
  /^RangeError: Array buffer allocation failed/,
  /^RangeError: Division by zero/,
  /^RangeError: Maximum BigInt size exceeded/,
  /^TypeError: Cannot (?:read|set) properties of (?:undefined|null)/,
  /^TypeError: Cannot mix BigInt and other types, use explicit conversions/,
  /^TypeError: Cannot convert undefined or null to object/,
  /^TypeError: Reduce of empty array with no initial value/,
  /^TypeError: Assignment to constant variable/,
  /^(?:stack overflow|segmentation fault|floating point exception|aborted)\b/,
];

/** The same error without anything that the program could have put into it. */
export function withoutWords(error: ProgramError): ProgramError {
  const { message } = error;
  const fixed = FIXED.map((pattern) => pattern.exec(message)?.[0]).find((words) => words !== undefined);
  const kind = KINDS.find((name) => message === name || message.startsWith(`${name}:`));
  return { ...error, message: fixed ?? kind ?? 'Error' };
}
