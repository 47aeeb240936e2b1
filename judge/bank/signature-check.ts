// Function mode: whether the lines of a `.in` or `.ans` file are values of the types that the signature names.
import { BadInput } from '../bad-input.ts';
import type { Signature, ValueType } from '../schema/signature.ts';
import type { Say } from './package-files.ts';

/** Throws, naming file and line, unless there is one JSON value of the right type a parameter and line. */
export function checkInput(file: string, text: string, signature: Signature): void {
  checkLines(file, text, signature.params);
}

/** Throws unless the text is one line, a JSON value of the returned type. */
export function checkAnswer(file: string, text: string, signature: Signature): void {
  checkLines(file, text, [{ name: 'return', type: signature.returns }]);
}

type Slot = { readonly name: string; readonly type: ValueType };

function checkLines(file: string, text: string, slots: readonly Slot[]): void {
  const lines = text.split('\n');
  if (lines.pop() !== '') throw new BadInput((words) => words.bank.noFinalNewline(file));
  if (lines.length !== slots.length) {
    const names = slots.map(({ name }) => name);
    throw new BadInput((words) => words.bank.wrongLineCount(file, lines.length, names));
  }
  for (const [at, slot] of slots.entries()) {
    const wrong = wrongValue(lines[at] ?? '', slot);
    if (wrong !== undefined) throw new BadInput((words) => words.bank.inFile(file, at + 1, wrong(words)));
  }
}

function wrongValue(line: string, { name, type }: Slot): Say | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return (words) => words.bank.notJson(name, type, shown(line));
  }
  const wrong = mismatch(value, type, '');
  if (wrong === undefined) return undefined;
  return (words) => words.bank.wrongType(`${name}${wrong.at}`, wrong.type, shown(JSON.stringify(wrong.value)));
}

type Mismatch = { readonly at: string; readonly type: string; readonly value: unknown };

/** The first part of the value that is not of its type. */
function mismatch(value: unknown, type: string, at: string): Mismatch | undefined {
  if (!type.endsWith('[]')) return isScalar(value, type) ? undefined : { at, type, value };
  if (!Array.isArray(value)) return { at, type, value };
  const element = type.slice(0, -2);
  for (let index = 0; index < value.length; index++) {
    if (isScalar(value[index], element)) continue;
    const inner = mismatch(value[index], element, `${at}[${index}]`);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function isScalar(value: unknown, type: string): boolean {
  switch (type) {
    case 'int':
      return typeof value === 'number' && Number.isInteger(value) && value >= -2147483648 && value <= 2147483647;
    case 'long':
      return Number.isSafeInteger(value);
    case 'double':
      return Number.isFinite(value);
    case 'bool':
      return typeof value === 'boolean';
    case 'string':
      return typeof value === 'string';
    default:
      return false;
  }
}

function shown(text: string | undefined): string {
  const whole = text ?? '';
  return whole.length > 60 ? `${whole.slice(0, 57)}…` : whole;
}
